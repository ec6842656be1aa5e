import type { Files } from 'next-sandbox';
import { isOfStranger, type Origin } from './origin';
import { titleOf, typedTitle } from './title';

/** The files on the reader's desk. Paths are checked before they come here (`placeProblem`). */
export interface Workspace {
  files: Files;
  /** As they came from their origin: what "Discard my edits" brings back. */
  original: Files;
  from: Origin;
  /** What the reader, or whoever made the link, calls the app; as it is typed (`typedTitle`). */
  title?: string;
  originalTitle?: string;
  /** Path of the file that is shown; undefined where the last one was deleted. */
  active?: string;
  /** The file that was shown first, where what opened the files has named one. */
  opensWith?: string;
  /** Counts the sets of files that were opened; none of them runs before the reader presses Run. */
  opened: number;
  /** Whether the reader had a hand in it: what an address opened is not theirs to keep until they change it. */
  isTheirs: boolean;
  /** Counts the changes made outside the editor, which then shows the files again. */
  revision: number;
  /** What the last such change did, and how to take it back. */
  last?: { said: string; undo?: (now: Workspace) => Workspace };
}

/** Files to open; `original` differs from them where edits were kept. */
export interface Opening
  extends Pick<Workspace, 'files' | 'original' | 'from' | 'isTheirs' | 'title' | 'originalTitle'> {
  /** Path of the file to show; without, the home page. */
  active?: string;
  /** What to tell the reader, who may then undo it. */
  said?: string;
}

export type WorkspaceChange =
  | ({ type: 'open' } & Opening)
  | { type: 'edit'; files: Files }
  | { type: 'select'; path: string }
  /** `code`: what it begins with. */
  | { type: 'add'; path: string; code?: string }
  | { type: 'rename'; from: string; to: string }
  | { type: 'delete'; path: string }
  | { type: 'title'; title: string }
  | { type: 'discard' }
  | { type: 'share'; packed: string }
  | { type: 'undo' };

/** The next state of a workspace; everything but typing can be taken back. */
export function change(now: Workspace, action: WorkspaceChange): Workspace {
  switch (action.type) {
    case 'edit':
      return sameFiles(now.files, action.files) ? now : { ...now, files: action.files, isTheirs: true };
    case 'select':
      return { ...now, active: action.path };
    case 'open':
      return open(now, action);
    case 'add':
      return withFile(now, action.path, action.code ?? '', {
        said: `Added ${action.path}.`,
        undo: (later) => withoutFile(later, action.path),
      });
    case 'rename':
      return renamed(now, action.from, action.to);
    case 'delete':
      return deleted(now, action.path);
    case 'title':
      return { ...now, title: typedTitle(action.title) || undefined, isTheirs: true };
    case 'discard':
      return discarded(now);
    case 'share':
      // From now on the address holds these files: a reload opens them, and what was edited since.
      return {
        ...now,
        original: now.files,
        originalTitle: now.title,
        from: { packed: action.packed, ...(!isOfStranger(now.from) && { isMine: true }) },
        isTheirs: false,
        last: undefined,
      };
    case 'undo':
      return now.last?.undo ? now.last.undo(now) : now;
  }
}

export const isEdited = ({ files, original, title, originalTitle }: Workspace): boolean =>
  !sameFiles(files, original) || titleOf(title) !== titleOf(originalTitle);

const sameFiles = (one: Files, other: Files): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([path, code]) => other[path] === code);

export const pathsOf = ({ files }: Workspace): string[] => Object.keys(files).sort();

/** The file to show first: the home page where there is one. */
export function firstFile(files: Files): string | undefined {
  const paths = Object.keys(files);
  return paths.find((path) => /^(?:\/src)?\/app\/page\.[jt]sx?$/.test(path)) ?? paths[0];
}

function open(now: Workspace, opening: Opening): Workspace {
  const { files, original, from, isTheirs, active, said, title, originalTitle } = opening;
  return {
    ...{ files, original, from, isTheirs, title, originalTitle },
    active: active ?? firstFile(files),
    opensWith: active,
    opened: now.opened + 1,
    revision: now.revision + 1,
    last: said === undefined ? undefined : { said, undo: (later) => reopened(now, later) },
  };
}

/** Back to files that were shown earlier; like all files that are opened, they wait for Run. */
const reopened = (earlier: Workspace, later: Workspace): Workspace => ({
  ...earlier,
  isTheirs: true,
  opened: later.opened + 1,
  revision: later.revision + 1,
  last: undefined,
});

function withFile(now: Workspace, path: string, code: string, last?: Workspace['last']): Workspace {
  const files = { ...now.files, [path]: code };
  return { ...now, files, active: path, isTheirs: true, revision: now.revision + 1, last };
}

function withoutFile(now: Workspace, path: string, last?: Workspace['last']): Workspace {
  const { [path]: _, ...files } = now.files;
  const active = now.active === path ? firstFile(files) : now.active;
  return { ...now, files, active, isTheirs: true, revision: now.revision + 1, last };
}

function deleted(now: Workspace, path: string): Workspace {
  const code = now.files[path] ?? '';
  return withoutFile(now, path, {
    said: `Deleted ${path}.`,
    undo: (later) => withFile(later, path, code),
  });
}

function renamed(now: Workspace, from: string, to: string): Workspace {
  const moved = (workspace: Workspace, path: string, next: string, last?: Workspace['last']) =>
    withFile(withoutFile(workspace, path), next, workspace.files[path] ?? '', last);
  return moved(now, from, to, {
    said: `Renamed ${from} to ${to}.`,
    undo: (later) => moved(later, to, from),
  });
}

function discarded(now: Workspace): Workspace {
  const { original, originalTitle, from } = now;
  const before = { files: original, title: originalTitle };
  return open(now, {
    ...before,
    original,
    originalTitle,
    from,
    isTheirs: true,
    said: 'Discarded your edits.',
  });
}
