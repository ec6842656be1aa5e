import type { Build, Steps } from '../../experiment';
import { mistakes, pagesHandler } from './cases';

const verdict = ({ ok, output }: Build, reason: RegExp) => {
  if (ok) return 'builds';
  return reason.test(output) ? 'refused' : 'fails for another reason';
};

const steps: Steps = async ({ build, observe, send }) => {
  for (const [index, { name, reason, ...change }] of mistakes.entries()) {
    observe(name, verdict(await build(`mistake-${index + 1}`, change), reason));
  }
  const built = await build('pages-handler', { files: pagesHandler });
  observe('A handler is the default export of a file in app/api', verdict(built, /handler/));
  const get = { path: '/api/hello', to: await built.start() };
  observe('Status of a GET to it', (await send('A GET to the default export', get)).status);
};

export default steps;
