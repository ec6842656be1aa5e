import type { Files } from '../protocol';
import { fileConventionsNotRun } from './provided';

/** What the app asks for that this sandbox does not do, one sentence per file. */
export function noticesFor(files: Files): string[] {
  return Object.keys(files).flatMap((file) => {
    const convention = fileConventionsNotRun.find(({ pattern }) => pattern.test(file));
    return convention
      ? [`${file}: this sandbox does not run ${convention.name}; ${convention.instead}.`]
      : [];
  });
}
