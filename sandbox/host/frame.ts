/** Frame A: of the site's own origin, trusted, runs none of the reader's code. */
import type { HostMessage, PageMessage } from '../protocol';
import { fetchAssets } from './assets';
import { createRunner } from './runner';
import { openSession } from './session';

const assets = fetchAssets();

window.addEventListener('message', ({ source, origin, ports }) => {
  const [port] = ports;
  if (source !== window.parent || origin !== location.origin || !port) return;
  serve(port);
});

function serve(port: MessagePort): void {
  const report = (message: HostMessage) => port.postMessage(message);
  const runner = createRunner(() => assets.then(openSession), report);
  port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
    if (data.type === 'run') void runner.run(data.files);
    else if (data.type === 'prepare') runner.prepare();
    else void runner.request(data.id, data.request);
  };
  assets.catch((error: unknown) => {
    const message = `the sandbox could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
    report({ type: 'problem', attempt: 0, problem: { stage: 'build', message, fix: 'reload the page' } });
  });
}
