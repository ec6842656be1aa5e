import 'server-only';

export const secret = 'for the server';
