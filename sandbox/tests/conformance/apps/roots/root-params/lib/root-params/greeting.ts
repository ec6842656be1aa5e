import { lang } from 'next/root-params';

export const greeting = async () => `Hello in ${await lang()}`;
