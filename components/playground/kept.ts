import { checkFiles, filesProblem, isRecord } from './check-files';
import { isFromLink, isStarter, type Origin } from './origin';
import { titleOf } from './title';
import { isEdited, type Workspace } from './workspace';

/** What stays in this browser: the reader's own work, and beside it edits of files that came by link. */
type Slot = 'own' | 'link';
export type KeptProject = Pick<Workspace, 'files' | 'from' | 'title'>;

const key = (slot: Slot) => `playground:${slot}`;
const slotOf = (from: Origin): Slot => (isFromLink(from) ? 'link' : 'own');

/** What was kept, or in words why it cannot be read; undefined where there is nothing, or no storage. */
type Found = { kept: KeptProject } | { damage: string } | undefined;

const textAt = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

function find(slot: Slot): Found {
  const text = textAt(key(slot));
  return text === undefined ? undefined : parse(text);
}

/** Reads what was kept; undefined where there is nothing, nothing readable, or no storage. */
export function readKept(slot: Slot): KeptProject | undefined {
  const found = find(slot);
  return found && 'kept' in found ? found.kept : undefined;
}

/** Takes nothing for granted: storage is full at times, is cut off by some cleaners, and anyone may have written to it. */
function parse(text: string): { kept: KeptProject } | { damage: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { damage: 'they are cut off, or not JSON' };
  }
  if (!isRecord(value)) return { damage: 'this page doesn’t know their format' };
  const from = parseOrigin(value.from);
  if (!from) return { damage: 'they don’t say which app they belong to' };
  const checked = checkFiles(value.files);
  if ('problem' in checked) return { damage: checked.problem };
  const title = titleOf(value.title);
  return { kept: { files: checked.files, from, ...(title !== undefined && { title }) } };
}

function parseOrigin(value: unknown): Origin | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.packed === 'string') return { packed: value.packed };
  return typeof value.start === 'string' ? { start: value.start } : undefined;
}

/** Edits that this browser still holds and this page cannot open. */
export interface Damaged {
  /** Why, in words. */
  reason: string;
  /** As they are in the storage. */
  text: string;
}

const slots: readonly Slot[] = ['own', 'link'];
/** Where they go once others take their place. */
const asideOf = (slot: Slot) => `${key(slot)}:damaged`;

/** What was kept and cannot be read, put aside or still in its place; undefined where there is nothing of the kind. */
export function damagedEdits(): Damaged | undefined {
  for (const name of slots.flatMap((slot) => [key(slot), asideOf(slot)])) {
    const text = textAt(name);
    const found = text === undefined ? undefined : parse(text);
    if (text !== undefined && found && 'damage' in found) return { reason: found.damage, text };
  }
  return undefined;
}

/** Gives up what cannot be read, when the reader wants it so. */
export function forgetDamaged(): void {
  for (const slot of slots) {
    if (damageAt(slot)) localStorage.removeItem(key(slot));
    localStorage.removeItem(asideOf(slot));
  }
}

const damageAt = (slot: Slot): boolean => {
  const found = find(slot);
  return found !== undefined && 'damage' in found;
};

/** Before others take their place: gone from where they were first, as the storage may have no room for them twice. */
function putAside(slot: Slot): void {
  const text = textAt(key(slot));
  if (text === undefined || !damageAt(slot)) return;
  localStorage.removeItem(key(slot));
  localStorage.setItem(asideOf(slot), text);
}

/**
 * Keeps the reader's files. The starter as it came needs no keeping: a later visit shows the site's newest.
 *
 * @returns in a sentence why the files could not be kept; undefined where they are
 */
export function keep(workspace: Workspace): string | undefined {
  const { files, from } = workspace;
  const title = titleOf(workspace.title);
  const problem = filesProblem(files);
  if (problem) return `Your edits are not kept: ${problem}. ${instead}`;
  try {
    putAside(slotOf(from));
    if (isStarter(from) && !isEdited(workspace)) localStorage.removeItem(key('own'));
    else localStorage.setItem(key(slotOf(from)), JSON.stringify({ files, from, title }));
    return undefined;
  } catch (error) {
    // Browsers name a full storage like this, each in its own words.
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    const reason = isFull
      ? 'this site’s storage in the browser is full'
      : 'this browser doesn’t allow storage';
    return `Your edits are not kept: ${reason}. ${instead}`;
  }
}

const instead = 'Download them before you leave.';
