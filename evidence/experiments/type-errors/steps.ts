import type { Build, Steps } from '../../experiment';
import { mended, mistakes } from './cases';

const verdict = ({ ok, output }: Build, reason: RegExp) => {
  if (ok) return 'builds';
  return /Failed to (type check|compile)/.test(output) && reason.test(output)
    ? 'reported'
    : 'fails for another reason';
};

const steps: Steps = async ({ build, observe }) => {
  for (const [index, { name, files, reason }] of mistakes.entries()) {
    observe(name, verdict(await build(`mistake-${index + 1}`, { files }), reason));
  }
  const right = await build('mended', { files: mended });
  observe('The form with useActionState, and params and headers() awaited', verdict(right, /./));
};

export default steps;
