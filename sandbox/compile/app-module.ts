import MagicString from 'magic-string';
import { transform } from 'sucrase';
import { BuildError } from '../shared/problem';
import type { SegmentSetting } from '../shared/protocol';
import { cacheDirectives } from './cache-directives';
import { clientReferences, type FileDirectives, fileDirectives, serverCalls } from './directives';
import { liveExports } from './export-forms';
import { isCommonJs, type ModuleExport, moduleExports, starSources } from './exports';
import type { ImportSite } from './import-site';
import { importSites } from './import-sites';
import { type EnvOfCode, inlineDefined, inlineEnv } from './inline-env';
import { instrument } from './instrument';
import { withOwnInterop, withTexts } from './interop';
import { renameLocation } from './location';
import { fieldsAfterParameters } from './parameter-fields';
import { type ParsedModule, parseCode, parseModule } from './parse';
import { type ReExport, reExports } from './re-exports';
import { registerComponents } from './refresh';
import { refuseByDirectives } from './rules';
import { segmentSettings } from './segment-settings';
import type { FoundAction } from './server-code';
import { registerServerFunctions } from './server-functions';

/** What the code of every module depends on besides its own text. */
export interface Surroundings extends EnvOfCode {
  /** Salt of the ids of Server Functions. */
  encryptionKey: string;
}

/** Code for one side, without its imports. */
export interface CompiledCode {
  code: string;
  lines?: number[];
}

/**
 * One file of the app with all that can be said about it alone, each worked out on first use. Nothing here
 * depends on other files, so it holds for as long as the text of the file does.
 */
export interface AppModule {
  parsed: ParsedModule;
  directives: FileDirectives;
  sites: ImportSite[];
  exports: ModuleExport[];
  stars: string[];
  /** Names that it only passes on. */
  reExports: ReadonlyMap<string, ReExport>;
  /** What it exports is known only when it runs. */
  commonJs: boolean;
  settings: SegmentSetting[];
  /** @throws {BuildError} where Next.js refuses the file for its directives alone */
  refuseByDirectives(): void;
  cacheDirectives: SegmentSetting[];
  /** @throws {BuildError} where Next.js refuses a directive */
  server(): CompiledCode & { actions: FoundAction[] };
  /** As the browser runs it: for `'use server'` files calls, never their code. */
  client(): CompiledCode;
  /** A `'use client'` file as the server sees it; `more` are the names of its `export * from`. */
  references(more: readonly string[]): CompiledCode;
}

/**
 * @throws {BuildError} with the place of a syntax error
 */
export function createAppModule(file: string, source: string, surroundings: Surroundings): AppModule {
  const parsed = parseModule(file, source);
  const directives = fileDirectives(parsed.ast);
  const references = once((names: string) => ({
    code: finishMade(parsed, clientReferences(parsed, names.split(',').filter(Boolean))),
  }));
  const server = once(() => serverCode(parsed, surroundings));
  const refusal = once(() => refusalOf(() => refuseByDirectives(parsed, directives)));
  const client = once(() => clientCode(parsed, directives, surroundings));
  return {
    parsed,
    directives,
    sites: importSites(parsed.ast),
    exports: moduleExports(parsed.ast),
    stars: starSources(parsed.ast),
    reExports: reExports(parsed.ast),
    commonJs: isCommonJs(parsed.code),
    settings: segmentSettings(parsed),
    refuseByDirectives() {
      const found = refusal('');
      if (found) throw found;
    },
    cacheDirectives: cacheDirectives(parsed),
    server: () => server(''),
    client: () => client(''),
    references: (more) => references(more.join(',')),
  };
}

/** Remembers the last result of a function, and what it was called with. */
function once<Result>(work: (key: string) => Result): (key: string) => Result {
  let last: { key: string; result: Result } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, result: work(key) };
    return last.result;
  };
}

/** @returns what the check throws, so that a file is checked once, however many import it */
function refusalOf(check: () => void): BuildError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof BuildError) return error;
    throw error;
  }
}

function serverCode(parsed: ParsedModule, { encryptionKey, defined }: Surroundings) {
  const { code, ast, actions, lines } = registerServerFunctions(parsed, encryptionKey);
  const output = new MagicString(code);
  const sourceLine = (line: number) => lines?.[line - 1] ?? line;
  instrument(output, ast, { file: parsed.file, sourceLine, keepContext: true });
  inlineDefined(output, { file: parsed.file, ast }, defined);
  fieldsAfterParameters(output, ast);
  const head = liveExports(output, ast);
  return { code: finish(parsed, head + output.toString()), lines, actions };
}

function clientCode(
  parsed: ParsedModule,
  directives: FileDirectives,
  surroundings: Surroundings,
): CompiledCode {
  if (directives.server || directives.cache !== undefined) {
    const cached = !directives.server;
    return { code: finishMade(parsed, serverCalls(parsed, surroundings.encryptionKey, cached)) };
  }
  const output = new MagicString(parsed.code);
  instrument(output, parsed.ast, { file: parsed.file, sourceLine: (line) => line, keepContext: false });
  inlineEnv(output, parsed, surroundings);
  renameLocation(output, parsed.ast);
  fieldsAfterParameters(output, parsed.ast);
  const first = registerComponents(output, parsed.ast);
  const head = liveExports(output, parsed.ast); // behind what registers a default export
  return { code: finish(parsed, head + output.toString(), first) };
}

/** For code that takes the place of a file's own. */
function finishMade(parsed: ParsedModule, code: string): string {
  const output = new MagicString(code);
  const head = liveExports(output, parseCode(parsed.file, code, parsed.positionAt));
  return finish(parsed, head + output.toString());
}

/** The last step: ES module to CommonJS, so that a plain function can run it. */
function finish({ prologue }: ParsedModule, code: string, first = ''): string {
  const result = transform(prologue + code, { transforms: ['imports'], disableESTransforms: true }).code;
  return withTexts(withOwnInterop(result)).replace('"use strict";', (directive) => directive + first);
}
