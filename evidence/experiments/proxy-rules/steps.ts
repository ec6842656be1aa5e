import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const steps: Steps = async ({ app, observe, send }) => {
  const { actionId } = await app();
  const admin = await send('The admin page', { path: '/admin' });
  observe('Status of /admin', admin.status);

  const own = actionCall(actionId('removeUser'));
  const toAdmin = await send('The action that only /admin imports', { path: '/admin', ...own });
  observe("Status of the admin-only file's action posted to /admin", toAdmin.status);
  const toPublic = await send('The same, posted to a public page', { path: '/pub', ...own });
  observe("The admin-only file's action runs when posted to /pub", toPublic.body.includes('removeUser ran'));
  const toNowhere = await send('The same, posted to a path without a page', { path: '/nowhere', ...own });
  const runsNowhere = toNowhere.body.includes('removeUser ran');
  observe("The admin-only file's action runs when posted to a missing path", runsNowhere);

  const shared = actionCall(actionId('removePost'));
  const refused = await send('An action of a file that /pub imports too', { path: '/admin', ...shared });
  observe("Status of the shared file's action posted to /admin", refused.status);
  const past = await send('The same, posted to the public page', { path: '/pub', ...shared });
  const hasRun = past.body.includes('removePost ran');
  observe("The shared file's action for admins runs when posted to /pub", hasRun);
  observe('The proxy has seen that call', past.headers['x-proxy'] === 'seen');
  const handler = await send('A Route Handler', { method: 'POST', path: '/api/hello' });
  observe('The proxy has seen a call of a Route Handler', handler.headers['x-proxy'] === 'seen');
};

export default steps;
