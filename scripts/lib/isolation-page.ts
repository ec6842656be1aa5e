import { writePages } from './write-pages';

/** Says one word to who listens, and starts what it is given in a frame without an origin, as the sandbox does. */
const worker = `onmessage = ({ ports: [port] }) => port.postMessage('alive');`;

/** Frame B: starts a worker, and shows what it hears from it. */
const opaque = `
  const url = URL.createObjectURL(new Blob([${JSON.stringify(worker)}]));
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    document.body.textContent = data;
    requestAnimationFrame(() => parent.postMessage(data, '*'));
  };
  new Worker(url).postMessage('', [port2]);`;

/** Frame A: holds frame B, and hands on what it says. */
const host = `
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.srcdoc = ${JSON.stringify(`<!doctype html><body><script>${opaque}</script>`)};
  onmessage = ({ source, data }) => source === frame.contentWindow && parent.postMessage(data, '*');
  document.body.append(frame);`;

const page = `
  onmessage = ({ data }) => {
    if (data === 'alive') document.documentElement.dataset.readyAt = String(performance.now());
  };`;

/** An end tag inside a script would end it. */
const script = (code: string) => `<script>${code.replaceAll('</', '<\\/')}</script>`;

/**
 * Builds a page that has the frames and the worker of a running example and nothing in them: what the browser itself takes
 * for keeping an app apart, which no code of ours can go below.
 * @returns the folder to serve
 */
export function buildIsolationPage(): string {
  return writePages('isolation-page', {
    'index.html': `<!doctype html><title>Isolation</title>${script(page)}<iframe src="/frame.html"></iframe>`,
    'frame.html': `<!doctype html><title>Frame A</title><body>${script(host)}</body>`,
    '404.html': '<!doctype html><title>Not found</title>',
  });
}
