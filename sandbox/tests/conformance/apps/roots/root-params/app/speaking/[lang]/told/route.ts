import { lang } from 'next/root-params';
import { tried } from '../../../../lib/root-params/tried';

export const GET = async () => new Response(await tried(lang));
