/** The licences of the code that the site sends to browsers, in one page of text. */
import { existsSync } from 'node:fs';
import { licenceTextsIn } from '../../../sandbox/build/licence-texts';
import { closureOf, type Locked, nameOf } from './lock';

/** @returns the texts of its licence and notices, joined; undefined where it has none, or is not installed */
function textOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const texts = licenceTextsIn(path);
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

const line = '='.repeat(78);

/**
 * Packages with the same text share it. The list may hold more than is sent, as a package also brings what only its
 * server half needs, but not less.
 * @param names of the packages that are sent; what they need comes along
 * @param own the licence of the site itself
 */
export function licencesText(locked: Locked, names: readonly string[], own: string): string {
  const byText = new Map<string, string[]>();
  for (const path of closureOf(locked, names)) {
    const { version = '', license = 'not said' } = locked[path] ?? {};
    const text =
      textOf(path) ?? 'The package has no file with its licence; its package.json names the one above.';
    byText.set(text, [...(byText.get(text) ?? []), `${nameOf(path)} ${version} (${license})`]);
  }
  const sections = [...byText].map(([text, packages]) => `${line}\n${packages.join('\n')}\n\n${text}\n`);
  const head =
    'Licences of the code in this site. First its own, then those of the packages that it may send to a browser.';
  return [`${head}\n`, `${line}\nAction or Route\n\n${own.trim()}\n`, ...sections].join('\n');
}
