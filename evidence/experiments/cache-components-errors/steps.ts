import type { Build, Steps } from '../../experiment';
import { dataInSuspense, mistakes } from './cases';

const verdict = ({ ok, output }: Build, reason: RegExp) => {
  if (ok) return 'builds';
  return reason.test(output) ? 'refused' : 'fails for another reason';
};

const steps: Steps = async ({ build, observe }) => {
  for (const [index, { name, files, reason }] of mistakes.entries()) {
    observe(name, verdict(await build(`mistake-${index + 1}`, { files }), reason));
  }
  const mended = await build('in-suspense', { files: dataInSuspense });
  observe('The page that waits for uncached data, with that part inside Suspense', verdict(mended, /data/));
  const others = mistakes.filter(({ needsMode }) => !needsMode);
  const off = await build('off', {
    files: Object.assign({}, ...others.map(({ files }) => files)),
    config: { cacheComponents: false },
  });
  observe('The first seven in one app, with Cache Components off', verdict(off, /./));
};

export default steps;
