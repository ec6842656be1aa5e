import type { Files } from '../shared/protocol';
import { fileConventionsNotRun } from '../shared/provided';
import type { Conventions } from './conventions';
import { limits } from './limits';

/** What the app asks for that this sandbox does not do, and what Next.js warns of; one sentence per file. */
export function noticesFor(files: Files, { proxy }: Conventions): string[] {
  const notRun = Object.keys(files).flatMap((file) => {
    const convention = fileConventionsNotRun.find(({ pattern }) => pattern.test(file));
    return convention
      ? [`${file}: this sandbox doesn't support ${convention.name}; ${convention.instead}.`]
      : [];
  });
  const all = proxy && /\/middleware\.\w+$/.test(proxy) ? [...notRun, deprecated(proxy)] : notRun;
  if (all.length <= limits.notices) return all;
  return [...all.slice(0, limits.notices), `${all.length - limits.notices} more files aren't supported.`];
}

/** Source: next@16.4.6 dist/build/index.js */
const deprecated = (file: string) =>
  `${file}: The "middleware" file convention is deprecated. Please use "proxy" instead. Learn more: https://nextjs.org/docs/messages/middleware-to-proxy`;
