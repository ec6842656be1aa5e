/** Files that a folder must hold, and no field names. */
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';

const needed = [
  {
    folder: /^examples\/([^/]+)\/(?=.)/,
    except: 'base',
    file: 'spec.ts',
    fix: 'add it with the steps that both variants pass, like that of examples/delete-post; it is run by `npm run parity`',
  },
  {
    folder: /^evidence\/experiments\/([^/]+)\/(?=.)/,
    except: '',
    file: 'steps.ts',
    fix: 'add it with what is sent and observed, like that of evidence/experiments/redirect-responses; `npm run evidence` runs it',
  },
] as const;

function foldersOf(files: Files, pattern: RegExp): Map<string, string> {
  const folders = new Map<string, string>();
  for (const path of files.keys()) {
    const [folder, name = ''] = pattern.exec(path) ?? [];
    if (folder && path.slice(folder.length) !== '' && path.includes('/', folder.length - 1))
      folders.set(folder, name);
  }
  return folders;
}

/** Examples without a spec, experiments without steps. */
export const missingFileProblems = (files: Files): ContentProblem[] =>
  needed.flatMap(({ folder, except, file, fix }) =>
    [...foldersOf(files, folder)]
      .filter(([path, name]) => name !== except && !files.has(`${path}${file}`))
      .map(([path]) => ({
        rule: 'missing-file' as const,
        file: `${path}${file}`,
        line: 1,
        column: 1,
        path: '(file)',
        got: 'nothing',
        fix,
      })),
  );
