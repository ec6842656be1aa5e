/**
 * Plain JavaScript on purpose: it runs before anything else, also on a Node too old for the rest.
 * The floor is written once, in package.json under `engines.node`.
 */
import { readFileSync } from 'node:fs';

const packageFile = new URL('../package.json', import.meta.url);

/** The lowest Node version the project runs on, such as "20.9". */
export function lowestNode() {
  const range = JSON.parse(readFileSync(packageFile, 'utf8')).engines.node;
  return range.replace(/^>=\s*/, '');
}

/**
 * @param {string} running such as "18.20.8"
 * @param {string} lowest such as "20.9"
 * @returns {string | undefined} a sentence for the reader, or undefined where the version will do
 */
export function nodeVersionProblem(running, lowest) {
  const [major, minor] = running.split('.').map(Number);
  const [lowestMajor, lowestMinor = 0] = lowest.split('.').map(Number);
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return undefined;
  return (
    `Node ${lowest} or newer is needed; this is ${running}.\n` +
    `Install it from https://nodejs.org, or with: nvm install ${lowestMajor}`
  );
}
