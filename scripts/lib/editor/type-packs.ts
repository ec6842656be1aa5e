/** The types themselves, packed for the worker that checks the reader's code. */
import { gzipSync } from 'node:zlib';
import { ts } from 'ts-morph';
import { packNames } from './type-program';

/** Texts of `.d.ts` files, and of the `package.json` that leads to them, by their path from the root of the app. */
type Pack = Record<string, string>;

/** @returns packs by file name, compressed; `core` is what every app needs */
export function typePacks(program: ts.Program): Record<string, Uint8Array> {
  const packs = new Map<string, Pack>();
  const readers = [...program.getSourceFiles()].flatMap(({ fileName, text }) => {
    const path = pathInApp(fileName);
    return path ? [[path, withoutComments(text)] as const] : [];
  });
  for (const [path, text] of [...readers, ...manifests(program)]) {
    const name = packOf(path);
    packs.set(name, { ...packs.get(name), [path]: text });
  }
  return Object.fromEntries(
    [...packs].map(([name, pack]) => [`types-${name}.bin`, gzipSync(JSON.stringify(pack), { level: 9 })]),
  );
}

/** `/lib.dom.d.ts` for what belongs to the language, `/node_modules/…` for a package. */
function pathInApp(file: string): string | undefined {
  const library =
    /\/typescript\/lib\/(lib\.[\w.]*d\.ts)$/.exec(file)?.[1] ?? /\/(lib\.[\w.]*d\.ts)$/.exec(file)?.[1];
  if (library) return `/${library}`;
  const at = file.indexOf('/node_modules/');
  return at < 0 ? undefined : file.slice(at);
}

function packOf(path: string): string {
  const found = Object.entries(packNames).find(([name]) => path.startsWith(`/node_modules/${name}/`));
  return found?.[1] ?? 'core';
}

/** What resolution asks of a package: its entries, which say where the types are. */
function manifests(program: ts.Program): [string, string][] {
  const folders = new Set(
    program
      .getSourceFiles()
      .flatMap(({ fileName }) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? []),
  );
  return [...folders].flatMap((folder) => {
    const text = ts.sys.readFile(`${folder}/package.json`);
    const path = pathInApp(`${folder}/package.json`);
    if (text === undefined || path === undefined || path.includes('/typescript/')) return [];
    const { name, version, types, typings, typesVersions, exports } = JSON.parse(text);
    return [
      [path, JSON.stringify({ name, version, types, typings, typesVersions, exports })] as [string, string],
    ];
  });
}

/** Directives such as `/// <reference …>` stay: they lead to other files. */
function withoutComments(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  let kept = '';
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const part = scanner.getTokenText();
    const isComment =
      token === ts.SyntaxKind.MultiLineCommentTrivia || token === ts.SyntaxKind.SingleLineCommentTrivia;
    if (!isComment || part.startsWith('///')) kept += part;
    else if (part.includes('\n')) kept += '\n';
  }
  return kept;
}
