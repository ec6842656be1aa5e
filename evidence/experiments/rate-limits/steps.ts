import type { Incoming, Lab, Outgoing, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const valueIn = ({ body }: Incoming, name: string) =>
  new RegExp(`"${name}":"?([^"}]*)`).exec(body)?.[1] ?? null;

/** Sends all but the last without recording them: the answers differ in their number only. */
async function sendTimes(
  { app, send }: Lab,
  times: number,
  what: string,
  request: Outgoing,
): Promise<Incoming> {
  const { url } = await app();
  for (let sent = 1; sent < times; sent += 1) {
    const { method, headers, body } = request;
    await fetch(url + request.path, { method, headers, body: typeof body === 'string' ? body : null });
  }
  return send(what, request);
}

const steps: Steps = async (lab) => {
  const { app, observe } = lab;
  const call = async (name: string) => ({
    path: '/rate-limits',
    ...actionCall((await app()).actionId(name)),
  });
  const action = await sendTimes(lab, 100, 'The hundredth call of the action', await call('save'));
  observe('Calls of the action that ran, of 100', Number(valueIn(action, 'calls')));
  const free = { method: 'POST', path: '/rate-limits/free' };
  const handler = await sendTimes(lab, 100, 'The hundredth request to the Route Handler', free);
  observe('Requests to the Route Handler that ran, of 100', Number(valueIn(handler, 'calls')));
  const limited = await sendTimes(lab, 6, 'The sixth call of the limited action', await call('saveLimited'));
  observe('Status of the sixth call, action with a limit of five', limited.status);
  observe('Answer to the sixth call, action with a limit of five', valueIn(limited, 'error'));
  const path = '/rate-limits/limited';
  const refused = await sendTimes(lab, 6, 'The sixth request to the limited handler', {
    method: 'POST',
    path,
  });
  observe('Status of the sixth request, Route Handler with a limit of five', refused.status);
  observe('Retry-After of the sixth request', refused.headers['retry-after'] ?? null);
};

export default steps;
