/** What `npm run new` would write, worked out before anything is written. */
import { buildCatalog } from '../../../catalog/catalog';
import { type Content, readContent } from '../../../catalog/content';
import type { Files } from '../../../catalog/entries';
import { CatalogError, type ContentProblem } from '../../../catalog/problem';
import { readFiles } from '../../../catalog/read-files';

/** The content as it is on disk. Mistakes in it are no hindrance: what is valid is there. */
export interface Project {
  root: string;
  files: Files;
  content: Content;
}

export interface Plan {
  /** The new text of each file, by its path from the root. */
  files: Record<string, string>;
  /** Sentences about what was written. */
  notes: string[];
  /** What the contributor does next, in order. */
  next: string[];
  /** What the content check is bound to ask for until one of these steps is done, and how that is said in a sentence. */
  awaited?: { isMeant(problem: ContentProblem): boolean; sentence: string };
}

export function readProject(root: string): Project {
  const files = readFiles(root);
  return { root, files, content: readContent(files, []) };
}

function problemsIn(files: Files): readonly ContentProblem[] {
  try {
    buildCatalog(files);
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

/** A mistake that was there before may have moved to another line. */
const identity = ({ file, path, got }: ContentProblem) => `${file} ${path} ${got}`;

/** @returns what the content check would say of the plan, without what it says already */
export function problemsOf({ files }: Plan, project: Project): ContentProblem[] {
  const after = problemsIn(new Map([...project.files, ...Object.entries(files)]));
  if (after.length === 0) return [];
  const known = new Set(problemsIn(project.files).map(identity));
  return after.filter((problem) => !known.has(identity(problem)));
}
