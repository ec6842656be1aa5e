import { clip } from '../ui/in-words';
import { caseAppId } from './case-apps';
import type { KeptProject } from './kept';
import { type Origin, type Start, sameOrigin, starterId } from './origin';
import { readLink } from './share';
import type { Opening } from './workspace';

/** The parts of `location` that say what to open. */
export type Address = Pick<Location, 'hash' | 'search'>;

/** What an address opens, or in one sentence why it opens nothing. */
export type OpenedProject = { opening: Opening } | { problem: string };

/** Whether an address names an example, or any that is not there. */
export const asksForExample = ({ search }: Address): boolean => new URLSearchParams(search).has('example');

/** The app of conformance cases that an address names, or any that is not there. */
export const askedCaseApp = ({ search }: Address): string | undefined =>
  new URLSearchParams(search).get('app') ?? undefined;

/**
 * What an address asks for: the files in its hash, or in its query the example or the app of conformance cases.
 *
 * @param starts the starter first, then every variant of every example, and the app that the address asks for
 * @returns undefined where it asks for nothing
 */
export function openedBy(
  { hash, search }: Address,
  starts: Start[],
  kept: KeptProject[],
): OpenedProject | undefined {
  const link = readLink(hash);
  if (link && 'problem' in link) return { problem: `This link cannot be opened: ${link.problem}.` };
  if (link) return { opening: withEdits(link, { packed: link.packed }, kept) };
  const query = new URLSearchParams(search);
  const app = query.get('app');
  const slug = query.get('example');
  if (app === null && slug === null) return undefined;
  const start =
    app === null
      ? findExample(starts, slug ?? '', query.get('variant'))
      : starts.find(({ id }) => id === caseAppId(app));
  if (start)
    return {
      opening: withEdits({ files: start.files, title: start.title }, { start: start.id }, kept, start.open),
    };
  const kind = app === null ? 'example' : 'app of conformance cases';
  return { problem: `There is no ${kind} ${JSON.stringify(clip(query.toString(), 200))} on this site.` };
}

/** What to open where the address asks for nothing: the reader's own work, else the starter. */
export function ownOpening(starts: Start[], own: KeptProject | undefined): Opening | undefined {
  const [starter] = starts;
  if (!starter) return undefined;
  if (!own) return openingOf(starter);
  const { from } = own;
  const origin = starts.find(({ id }) => 'start' in from && from.start === id);
  // An example may have left the site since; then its edits stand for themselves.
  return { ...own, original: origin?.files ?? own.files, ...titled(origin, own.title), isTheirs: false };
}

export const openingOf = (start: Start): Opening => ({
  files: start.files,
  original: start.files,
  from: { start: start.id },
  ...titled(start, start.title),
  isTheirs: false,
  active: start.open,
});

/** An app of this site has its title there; what is made from the starter is the reader's to name. */
const titled = (start: Start | undefined, title: string | undefined) =>
  start && start.id !== starterId && { title, originalTitle: start.title };

function withEdits(
  { files, title }: Pick<Opening, 'files' | 'title'>,
  from: Origin,
  kept: KeptProject[],
  active?: string,
): Opening {
  const edits = kept.find((each) => sameOrigin(each.from, from));
  const now = edits ?? { files, title };
  return {
    ...{ files: now.files, original: files, from, isTheirs: false, active },
    ...(now.title !== undefined && { title: now.title }),
    ...(title !== undefined && { originalTitle: title }),
  };
}

function findExample(starts: Start[], slug: string, variant: string | null): Start | undefined {
  return starts.find(({ id }) =>
    variant === null ? id.startsWith(`${slug}/`) : id === `${slug}/${variant}`,
  );
}
