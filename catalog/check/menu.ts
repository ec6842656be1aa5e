/** `content/_meta.ts`, the menu: it is code, and names pages. */

import { closestMatch } from '../closest-match';
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';
import { readScript } from './code';

const menu = 'content/_meta.ts';

type Statement = ReturnType<NonNullable<ReturnType<typeof readScript>['file']>['program']['body']['at']>;

interface Key {
  name: string;
  line: number;
  column: number;
}

/** The keys of the object that is exported, but for `*` and separators. */
function keysOf(statement: Statement): Key[] {
  if (statement?.type !== 'ExportDefaultDeclaration') return [];
  const { declaration } = statement;
  if (declaration.type !== 'ObjectExpression') return [];
  return declaration.properties.flatMap((property): Key[] => {
    if (property.type !== 'ObjectProperty') return [];
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : '*';
    const { line = 1, column = 0 } = key.loc?.start ?? {};
    return name === '*' || name.startsWith('--') ? [] : [{ name, line, column: column + 1 }];
  });
}

/** Names in the menu of pages that do not exist. */
export function menuProblems(files: Files): ContentProblem[] {
  const text = files.get(menu);
  if (text === undefined) return [];
  const { file, wrong } = readScript(text, 'ts');
  const syntax = wrong.map(({ line, column, says }) => {
    const fix = 'correct the line; an editor that knows TypeScript marks it, too';
    return { rule: 'code-syntax' as const, file: menu, line, column, path: '(syntax)', got: says, fix };
  });
  const pages = [...files.keys()].flatMap((path) => /^content\/(.+)\.mdx$/.exec(path)?.[1] ?? []);
  const unknown = (file?.program.body ?? [])
    .flatMap(keysOf)
    .filter(({ name }) => !pages.includes(name))
    .map(({ name, line, column }): ContentProblem => {
      const meant = closestMatch(name, pages);
      const fix = meant ? `write "${meant}"` : `add content/${name}.mdx, or delete the entry`;
      return {
        rule: 'reference',
        file: menu,
        line,
        column,
        path: name,
        got: `"${name}", but there is no page with this name`,
        fix,
      };
    });
  return [...syntax, ...unknown];
}
