import type { HeaderList } from 'next-sandbox';
import type { LoggedExchange } from '../sandbox/sandbox-state';

const plain: LoggedExchange = {
  ...{
    id: 1,
    key: '1',
    attempt: 1,
    from: 'page',
    tab: 1,
    method: 'GET',
    path: '/',
    sentAt: 0,
    state: 'complete',
  },
  ...{ requestHeaders: [], requestBody: '', requestBytes: 0 },
  ...{ status: 200, responseHeaders: [], responseBody: '', responseBytes: 0, duration: 1, headAfter: 1 },
};

/** An exchange for a test: a GET that was answered with 200 and nothing, but for what is given. */
export function exchangeOf(change: Partial<LoggedExchange> = {}): LoggedExchange {
  const { requestBody = '', responseBody = '' } = change;
  return { ...plain, requestBytes: requestBody.length, responseBytes: responseBody.length, ...change };
}

/** A message of a type, as headers and a body. */
export const typed = (type: string, ...more: HeaderList): HeaderList => [['content-type', type], ...more];
