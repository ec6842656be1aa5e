import { waitFor } from '../../shared/timeout';

/**
 * What a frame of the reader's app may do: run scripts it is given, and nothing else. No host can be reached,
 * nothing embedded, no form sent anywhere.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Features that browsers grant to every frame, and an app has no use for. Those that are off by default in a frame of
 * another origin (camera, place, clipboard, full screen and more) need no word.
 */
const features = ['picture-in-picture', 'storage-access', 'browsing-topics', 'deferred-fetch-minimal'];

/** What a frame runs. */
export interface FrameProgram {
  script: string;
  /** Global variables for the script. */
  globals?: Record<string, unknown>;
}

/**
 * A document that asks its parent for a program and runs it, once. The program is not written into the document: the
 * attribute would keep all of it, and each look at the frame's element (by tools, by tests) would copy it. A script
 * element with its text rather than `eval` or the address of a blob: of those, browsers keep what they compiled for the
 * next frame of the same process.
 */
const starter = `
onmessage = ({ source, data }) => {
  if (source !== parent) return;
  onmessage = null;
  Object.assign(globalThis, data.globals);
  const script = document.createElement('script');
  script.textContent = data.script;
  document.head.append(script);
  script.remove();
};
parent.postMessage('waiting', '*');`;

const starterDocument = [
  '<!doctype html>',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  `<script>${starter}</script>`,
].join('');

/** A frame without an origin; it shares nothing with the site, and no address leads out of it. */
export function createOpaqueFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.allow = features.map((feature) => `${feature} 'none'`).join('; ');
  frame.referrerPolicy = 'no-referrer';
  frame.srcdoc = starterDocument;
  return frame;
}

/**
 * Gives a frame its program when it asks and the program is there, and waits for the port by which it is spoken to: the
 * program sends one message with it to its parent.
 *
 * @param timeout for the frame to ask, and again for it to report, in milliseconds; a slow machine has more
 * @param signal ends the waiting
 * @throws {Error} when the frame does not report in time, the signal fires, or there is no program; it is then removed
 */
export function startFrame(
  frame: HTMLIFrameElement,
  program: Promise<FrameProgram>,
  timeout: number,
  signal?: AbortSignal,
): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    let isGiven = false;
    const hear = ({ source, ports: [port] }: MessageEvent) => {
      if (!source || source !== frame.contentWindow) return;
      if (!isGiven) {
        isGiven = true;
        endTimeout();
        program.then(give, () => undefined); // a failure is told below
      } else if (port) {
        stopWaiting();
        resolve(port);
      }
    };
    const give = (given: FrameProgram) => {
      if (isOver) return;
      endTimeout = startTimeout();
      // It has no origin that could be named.
      frame.contentWindow?.postMessage(given, { targetOrigin: '*' });
    };
    const giveUp = (error: unknown) => {
      stopWaiting();
      frame.remove();
      reject(error);
    };
    const abort = () => giveUp(new Error('the sandbox frame is no longer needed'));
    const startTimeout = () =>
      waitFor(timeout, (seconds) => giveUp(new Error(`the sandbox frame didn't start within ${seconds} s`)));
    let isOver = false;
    let endTimeout = startTimeout();
    const stopWaiting = () => {
      isOver = true;
      endTimeout();
      signal?.removeEventListener('abort', abort);
      window.removeEventListener('message', hear);
    };
    window.addEventListener('message', hear);
    signal?.addEventListener('abort', abort);
    program.catch(giveUp);
  });
}
