import type { Finding, Flaw } from '../data';
import { clip } from '../ui/in-words';

type Findings = readonly Finding<Flaw>[];

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const isOf =
  (...exposures: readonly Finding<Flaw>['exposure'][]) =>
  ({ exposure }: Finding<Flaw>) =>
    exposures.includes(exposure);

/** The number of a release as people paste it: with `v`, `^` or `~` in front. */
export const releaseIn = (text: string): string => text.trim().replace(/^[v^~]/, '');

export const isRelease = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

/** What to say while there is no release to answer for. */
export const textWithoutRelease = (version: string): string =>
  version === ''
    ? 'Write the version that `npm ls next` shows.'
    : `"${clip(version, 40)}" isn’t a release. Write three numbers, such as 15.2.3.`;

function unreadText(findings: Findings): string {
  const unread = findings.filter(isOf('unread')).length;
  if (unread === 0) return '';
  return ` We couldn’t read enough of ${counted(unread, 'record', 'records')} to tell.`;
}

/** How many flaws a release has, in one or two sentences. */
export function answerText(version: string, findings: Findings): string {
  const surely = findings.filter(isOf('affected')).length;
  const possibly = findings.filter(isOf('possibly')).length;
  const unread = unreadText(findings);
  if (surely + possibly === 0) {
    const isRuledOut = findings.some(isOf('ruled-out'));
    const known = `None of these is known to affect ${version}`;
    return `${known}${isRuledOut ? ' in an app like yours' : ''}.${unread}`;
  }
  const parts = [
    surely > 0 && `${counted(surely, 'vulnerability affects', 'vulnerabilities affect')} your app`,
    possibly > 0 &&
      `${counted(possibly, 'vulnerability', 'vulnerabilities')} may affect ${surely > 0 ? 'it' : 'your app'}, depending on what it has`,
  ].filter((part) => part !== false);
  return `${version}: ${parts.join(', ')}.${unread}`;
}

/** What to move to, and what gets no fix where the reader is. */
export function upgradeText(
  version: string,
  findings: Findings,
  safe: ReadonlyMap<number, string>,
): string | undefined {
  const open = findings.filter(isOf('affected', 'possibly'));
  if (open.length === 0) return undefined;
  const major = Number(version.split('.')[0]);
  const own = safe.get(major);
  if (own) return `The lowest release of ${major} without a known vulnerability is ${own}.`;
  const stuck = open.filter(({ isFixInLine }) => !isFixInLine).length;
  const unfixed = `${stuck} of these ${stuck === 1 ? 'has' : 'have'} no fix in ${major}.`;
  return `${unfixed} Move to ${[...safe.values()].join(' or ')}, or later.`;
}
