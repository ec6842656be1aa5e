import { checkFiles, isRecord } from './check-files';
import { isFromLink, type Origin } from './origin';
import type { Workspace } from './workspace';

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

/** @returns in a sentence why the files could not be kept; undefined where they are */
export function keep({ files, from }: Kept): string | undefined {
  try {
    localStorage.setItem(key(slotOf(from)), JSON.stringify({ files, from }));
    return undefined;
  } catch (error) {
    // Browsers name a full storage like this, each in its own words.
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    return isFull
      ? 'Your edits are not kept: the storage this browser grants the site is full. Download them instead.'
      : 'Your edits are not kept: this browser grants the site no storage. Download them instead.';
  }
}

/** Forgets the edits of an origin. */
export function forget(from: Origin): void {
  try {
    localStorage.removeItem(key(slotOf(from)));
  } catch {
    // Where there is no storage, there is nothing to forget.
  }
}
