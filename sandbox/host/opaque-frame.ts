import { waitFor } from '../patience';

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
 * @returns a document that runs this script under the policy. The script travels as a string without `<`: what a
 * parser of HTML would take for the start of a comment or the end of a script cannot occur in it.
 */
export function documentOf(script: string): string {
  return [
    '<!doctype html>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>(0, eval)(${JSON.stringify(script).replaceAll('<', '\\u003c')})</script>`,
  ].join('');
}

/** A frame without an origin; it shares nothing with the site, and no address leads out of it. */
export function createOpaqueFrame(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.referrerPolicy = 'no-referrer';
  frame.srcdoc = html;
  return frame;
}

/**
 * Waits for the port by which a frame is spoken to; its script sends one message with it to its parent.
 *
 * @param patience in milliseconds; a slow machine has more
 * @throws {Error} when the frame does not report in time; it is then removed
 */
export function portOf(frame: HTMLIFrameElement, patience: number): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const greeted = ({ source, ports: [port] }: MessageEvent) => {
      if (source !== frame.contentWindow || !port) return;
      stopWaiting();
      resolve(port);
    };
    const endPatience = waitFor(patience, (seconds) => {
      stopWaiting();
      frame.remove();
      reject(new Error(`the sandbox frame did not start within ${seconds} s`));
    });
    const stopWaiting = () => {
      endPatience();
      window.removeEventListener('message', greeted);
    };
    window.addEventListener('message', greeted);
  });
}
