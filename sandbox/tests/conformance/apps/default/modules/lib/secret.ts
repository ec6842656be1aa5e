import 'server-only';

export const secret = () => 'read on the server';
