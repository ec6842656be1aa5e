/** Files beside the ones that are read: nobody would notice that what they hold is shown nowhere. */
import path from 'node:path';
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';

interface Folder {
  name: string;
  /** What is read of it. */
  read: RegExp;
  /** In words. */
  allowed: string;
  ending: string;
}

const folders: readonly Folder[] = [
  { name: 'content', read: /^(_meta\.ts|.+\.mdx)$/, allowed: 'pages that end in .mdx', ending: '.mdx' },
  { name: 'data/claims', read: /^[^/]+\.yaml$/, allowed: 'topics that end in .yaml', ending: '.yaml' },
];

/** Text that was meant to be read; pictures and the like lie beside pages on purpose. */
const meantToBeRead = /\.(md|markdown|yml|yaml|mdx|txt|json)$/i;

/** Pages and topics whose name has an ending that is not read. */
export const strayFileProblems = (files: Files): ContentProblem[] =>
  folders.flatMap(({ name, read, allowed, ending }) =>
    [...files.keys()]
      .filter((file) => file.startsWith(`${name}/`) && meantToBeRead.test(file))
      .filter((file) => !read.test(file.slice(name.length + 1)))
      .map((file) => {
        const renamed = path.posix
          .basename(file)
          .replace(/\.\w+$/, ending)
          .toLowerCase();
        const got = `a file that is not read, with the ending ${JSON.stringify(path.posix.extname(file))}`;
        const fix = `rename it to ${name}/${renamed}`;
        return { rule: 'file-name' as const, file, line: 1, column: 1, path: '(file)', got, allowed, fix };
      }),
  );
