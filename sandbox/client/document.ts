/** Flight rows that the document carries in inline scripts (rsc-html-stream), as a stream of bytes. */
export interface InlineFlight {
  stream: ReadableStream<Uint8Array>;
  /** Resolves with the first row, when there is something to hydrate. */
  started: Promise<void>;
  end(): void;
}

declare global {
  interface Window {
    __FLIGHT_DATA?: { push(chunk: string | Uint8Array): void };
  }
}

function readInlineFlight(): InlineFlight {
  const encoder = new TextEncoder();
  let begin: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
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
      begin();
    },
  };
  return { stream, started, end: () => controller.close() };
}

/**
 * Writes an HTML response into this document as it streams in, as a browser would parse it: inline
 * scripts run, React's among them, and fill the holes of the page.
 */
export function writeDocument(response: Response): { flight: InlineFlight; written: Promise<void> } {
  const flight = readInlineFlight();
  document.open();
  forgetReactListeners();
  return { flight, written: pour(response).finally(() => flight.end()) };
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

async function pour(response: Response): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    document.write(part.value);
  }
  document.close();
}
