import type { Incoming, Outgoing } from '../experiment';
import type { Exchange } from '../recording';
import { keptHeaders, normaliser } from './normalise';
import type { RunningApp } from './running-app';

/** What a plain HTTP client sent and got, as it is recorded. */
export function scriptExchange(
  what: string,
  { method = 'GET', path, headers = {}, body = '' }: Outgoing,
  answer: Incoming,
  app: RunningApp,
): Exchange {
  const kept = normaliser(app);
  const sent = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
  const type = answer.headers['content-type'] ?? '';
  return {
    what,
    from: 'script',
    request: {
      method,
      path: kept.text(path),
      headers: keptHeaders(headers, kept.text),
      body: kept.body(sent, ''),
    },
    response: {
      status: answer.status,
      headers: keptHeaders(answer.headers, kept.text),
      body: kept.body(answer.body, type),
    },
  };
}
