import { checkFiles, filesProblem, isRecord } from './check-files';
import { isFromLink, isStarter, type Origin } from './origin';
import { isEdited, type Workspace } from './workspace';

/** What stays in this browser: the reader's own work, and beside it edits of files that came by link. */
type Slot = 'own' | 'link';
export type Kept = Pick<Workspace, 'files' | 'from'>;

const key = (slot: Slot) => `playground:${slot}`;
const slotOf = (from: Origin): Slot => (isFromLink(from) ? 'link' : 'own');

/** Reads what was kept; undefined where there is nothing, nothing readable, or no storage. */
export function readKept(slot: Slot): Kept | undefined {
  try {
    return parse(JSON.parse(localStorage.getItem(key(slot)) ?? 'null'));
  } catch {
    return undefined;
  }
}

function parse(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined;
  const from = parseOrigin(value.from);
  const checked = checkFiles(value.files);
  return from && 'files' in checked ? { files: checked.files, from } : undefined;
}

function parseOrigin(value: unknown): Origin | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.packed === 'string') return { packed: value.packed };
  return typeof value.start === 'string' ? { start: value.start } : undefined;
}

/**
 * Keeps the reader's files. The starter as it came needs no keeping: a later visit shows the site's newest.
 *
 * @returns in a sentence why the files could not be kept; undefined where they are
 */
export function keep(workspace: Workspace): string | undefined {
  const { files, from } = workspace;
  const problem = filesProblem(files);
  if (problem) return `Your edits are not kept: ${problem}. ${instead}`;
  try {
    if (isStarter(from) && !isEdited(workspace)) localStorage.removeItem(key('own'));
    else localStorage.setItem(key(slotOf(from)), JSON.stringify({ files, from }));
    return undefined;
  } catch (error) {
    // Browsers name a full storage like this, each in its own words.
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    const reason = isFull
      ? 'the storage this browser grants the site is full'
      : 'this browser grants no storage';
    return `Your edits are not kept: ${reason}. ${instead}`;
  }
}

const instead = 'Download them before you leave.';
