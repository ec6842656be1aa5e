import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const host = 'shop.example';

/** Whose host the action was told: the server's own changes with its port. */
const told = (body: string, header: string) => {
  const [, value] = new RegExp(`"${header} ([^"]*)"`).exec(body) ?? [];
  if (value === undefined) return 'nothing was answered';
  if (value === 'null') return 'none';
  return value === host ? 'the one that was asked for' : 'one of the server itself';
};

const steps: Steps = async ({ app, observe, send }) => {
  const { headers, ...call } = actionCall((await app()).actionId('askedFor'));
  const pages = {
    'At the page that has it': '/forwarded-action-host',
    'At a page that does not have it': '/forwarded-action-host/other',
  };
  for (const [where, path] of Object.entries(pages)) {
    const request = { path, ...call, headers: { ...headers, Host: host, Origin: `http://${host}` } };
    const { status, body } = await send(`The call, ${where.toLowerCase()}`, request);
    observe(`${where}: status`, status);
    observe(`${where}: \`host\` in the action`, told(body, 'host'));
    observe(`${where}: \`x-forwarded-host\` in the action`, told(body, 'x-forwarded-host'));
  }
};

export default steps;
