import type { Exchange, HeaderList, Sender, Tab, WireRequest } from '../../shared/protocol';

/** In characters; the Wire shows no more of a body. */
const longestBody = 100_000;
/** A stream is reported again at most this often, in milliseconds. */
const reportEvery = 100;

/** The record of one exchange while it goes on; each step reports it. */
export interface Recording {
  head(status: number, headers: HeaderList): void;
  chunk(bytes: Uint8Array): void;
  end(state: 'complete' | 'failed'): void;
}

/** @param appStarted when the app started, as `performance.now` */
export function recordExchange(
  sent: { id: number; from: Sender; tab?: Tab; request: WireRequest },
  appStarted: number,
  report: (exchange: Exchange) => void,
): Recording {
  const started = performance.now();
  const exchange = unanswered(sent, started - appStarted);
  const decoder = new TextDecoder();
  let later: ReturnType<typeof setTimeout> | undefined;

  function reportNow(): void {
    clearTimeout(later);
    later = undefined;
    exchange.duration = performance.now() - started;
    report({ ...exchange });
  }
  reportNow();

  return {
    head(status, headers) {
      Object.assign(exchange, { status, responseHeaders: headers });
      reportNow();
    },
    chunk(bytes) {
      exchange.responseBytes += bytes.byteLength;
      exchange.responseBody =
        inPlaceOfBytes(exchange.responseHeaders, exchange.responseBytes) ??
        longer(exchange.responseBody, decoder, bytes);
      later ??= setTimeout(reportNow, reportEvery);
    },
    end(state) {
      exchange.state = state;
      reportNow();
    },
  };
}

function unanswered(
  { id, from, tab, request }: Parameters<typeof recordExchange>[0],
  sentAt: number,
): Exchange {
  const { pathname, search } = new URL(request.url);
  const requestBytes = request.body?.byteLength ?? 0;
  const requestBody = request.body
    ? (inPlaceOfBytes(request.headers, requestBytes) ??
      longer('', new TextDecoder(), new Uint8Array(request.body)))
    : '';
  return {
    id,
    from,
    ...(tab && { tab }),
    method: request.method,
    path: pathname + search,
    requestHeaders: request.headers,
    requestBody,
    requestBytes,
    sentAt,
    state: 'open',
    status: 0,
    responseHeaders: [],
    responseBody: '',
    responseBytes: 0,
    duration: 0,
  };
}

function longer(text: string, decoder: TextDecoder, bytes: Uint8Array): string {
  const room = longestBody - text.length;
  // A character has at most four bytes; more than fit need not be read.
  return room > 0
    ? text + decoder.decode(bytes.subarray(0, room * 4), { stream: true }).slice(0, room)
    : text;
}

/** What is shown for a body that is no text. */
function inPlaceOfBytes(headers: HeaderList, bytes: number): string | undefined {
  const [, type = ''] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  const media = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isBinary =
    /^(image|audio|video|font)\/|^application\/(octet-stream|pdf|zip|gzip|wasm)$/.test(media) &&
    media !== 'image/svg+xml';
  return isBinary ? `(${bytes} bytes, ${media})` : undefined;
}
