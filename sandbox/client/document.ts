/** Flight rows that the document carries in inline scripts (rsc-html-stream), as a stream of bytes. */
export interface InlineFlight {
  stream: ReadableStream<Uint8Array>;
  /** Resolves with the first row, when there is something to hydrate. */
  started: Promise<true>;
  end(): void;
}

declare global {
  interface Window {
    __FLIGHT_DATA?: { push(chunk: string | Uint8Array): void };
  }
}

function readInlineFlight(): InlineFlight {
  const encoder = new TextEncoder();
  let begin: (value: true) => void = () => undefined;
  const started = new Promise<true>((resolve) => {
    begin = resolve;
  });
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({
    start(created) {
      controller = created;
    },
  });
  window.__FLIGHT_DATA = {
    push(chunk) {
      controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      begin(true);
    },
  };
  return { stream, started, end: () => controller.close() };
}

/**
 * Writes a response into this document as it streams in, as a browser would parse it: inline scripts run,
 * React's among them, and fill the holes of the page. What is no HTML is shown as plain text.
 */
export function writeDocument(response: Response): { flight: InlineFlight; written: Promise<void> } {
  const flight = readInlineFlight();
  document.open();
  forgetReactListeners();
  const isHtml = contentTypeOf(response) === 'text/html';
  const written = isHtml ? writeHtml(response) : writeText(response);
  return { flight, written: written.catch(ignoreAbort).finally(() => flight.end()) };
}

export const contentTypeOf = (response: Response): string =>
  response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

/** Whether a browser shows an answer in its window; anything else it saves as a file. */
export function isShownInWindow(response: Response): boolean {
  if (response.headers.get('content-disposition')?.trim().toLowerCase().startsWith('attachment'))
    return false;
  return /^$|^text\/|[/+]json$|[/+]xml$|javascript$/.test(contentTypeOf(response));
}

/**
 * Opening the document has dropped all its listeners, and React must not believe that its own are there: it
 * marks the root it listens on (react-dom@19.3.1, listenToAllSupportedEvents). Without this, the second page
 * that a frame loads would not answer.
 */
function forgetReactListeners(): void {
  for (const mark of Object.keys(document).filter((key) => key.startsWith('_reactListening'))) {
    Reflect.deleteProperty(document, mark);
  }
}

/**
 * The redirect of a page that had already begun to stream; Next.js writes it for browsers without scripts
 * (next@16.4.6 dist/server/app-render/make-get-server-inserted-html.js). The frame must not follow it itself:
 * its own address is none of the app's.
 */
const refreshTag = /(<meta id="__next-page-redirect" )http-equiv="refresh"/g;

async function writeHtml(response: Response): Promise<void> {
  await readText(response, (text) => document.write(text.replace(refreshTag, '$1')));
  document.close();
}

async function writeText(response: Response): Promise<void> {
  document.write('<!doctype html><meta name="color-scheme" content="light dark"><pre></pre>');
  document.close();
  const pre = document.querySelector('pre');
  pre?.style.setProperty('white-space', 'pre-wrap');
  await readText(response, (text) => pre?.append(text));
}

async function readText({ body }: Response, onText: (text: string) => void): Promise<void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) onText(part.value);
}

/** Another document has been opened before this one was complete. */
function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

/** Where a document that was redirected while it streamed sends its reader, and after how many seconds. */
export function redirectInDocument(): { href: string; seconds: number } | undefined {
  const content = document.getElementById('__next-page-redirect')?.getAttribute('content');
  const [, seconds, href] = /^(\d+);url=(.*)$/s.exec(content ?? '') ?? [];
  return href === undefined ? undefined : { href, seconds: Number(seconds) };
}
