import type { Steps } from '../../experiment';

const steps: Steps = async ({ observe, send }) => {
  const signedIn = await send('The cookie that signing in would set', {
    method: 'POST',
    path: '/api/cookie',
  });
  const headers = { Cookie: `next-auth.session-token=${signedIn.body}` };
  const endpoint = await send('The session endpoint of next-auth', { path: '/api/auth/session', headers });
  observe('The session endpoint knows the cookie', endpoint.body.includes('Ada'));

  const misused = 'A handler guarded by getSession({ req })';
  const withCookie = await send(`${misused}, with the cookie`, { path: '/api/misused', headers });
  observe('Status with the cookie, guarded by getSession({ req })', withCookie.status);
  const without = await send(`${misused}, without it`, { path: '/api/misused' });
  observe('Status without it, guarded by getSession({ req })', without.status);
  const nodeStyle = await send('One that hands it a request in the style of Node.js', {
    path: '/api/node-style',
    headers,
  });
  const nodeRow = 'Status with the cookie, guarded by getSession with a request in the style of Node.js';
  observe(nodeRow, nodeStyle.status);

  const guarded = 'A handler guarded by getServerSession';
  const known = await send(`${guarded}, with the cookie`, { path: '/api/guarded', headers });
  observe('Status with the cookie, guarded by getServerSession', known.status);
  const unknown = await send(`${guarded}, without it`, { path: '/api/guarded' });
  observe('Status without it, guarded by getServerSession', unknown.status);
};

export default steps;
