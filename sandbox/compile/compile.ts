import type MagicString from 'magic-string';
import { transform } from 'sucrase';
import type { CompiledModule, Files, ModuleSet, ServerApp } from '../protocol';
import { clientModules } from './client-graph';
import { findConventions } from './conventions';
import {
  clientReferences,
  type FoundAction,
  fileDirective,
  refuseInlineActions,
  registerActions,
  serverCalls,
} from './directives';
import { resolveImports } from './imports';
import { instrument } from './instrument';
import { noticesFor } from './notices';
import { type ParsedModule, parseCode, parseModule } from './parse';
import { BuildError } from './problem';

const isModule = (file: string) => /\.[jt]sx?$/.test(file) && !/(^|\/)next\.config\.|\.d\.ts$/.test(file);

/** What identifies one build; kept over the fast refreshes of a session, so that ids of actions stay. */
export interface Build {
  buildId: string;
  /** 32 bytes as hex; also the salt of the ids of Server Functions, as in Next.js. */
  encryptionKey: string;
}

export interface CompiledApp {
  app: ServerApp;
  /** The text of all stylesheets. */
  styles: string;
  /** What the app asks for that this sandbox does not do, in words. */
  notices: string[];
  /** On-demand packages that the app imports, such as `zod`. */
  packages: string[];
}

/**
 * Compiles an app for both halves. Nothing of the reader's code runs here.
 *
 * @param files TypeScript, JavaScript, JSON and CSS by absolute path
 * @throws {BuildError} with file, line and column, at the first mistake
 */
export function compileApp(files: Files, { buildId, encryptionKey: salt }: Build): CompiledApp {
  const server: ModuleSet = {};
  const browser: ModuleSet = {};
  const actions: ServerApp['actions'] = {};
  const parsed = new Map<string, ParsedModule>();
  for (const [file, source] of Object.entries(files)) {
    if (file.endsWith('.json')) server[file] = browser[file] = jsonModule(file, source);
    else if (file.endsWith('.css')) server[file] = browser[file] = { code: '', imports: {} };
    if (!isModule(file)) continue;
    const module = parseModule(file, source);
    const both = compileModule(module, files, salt);
    parsed.set(file, module);
    server[file] = both.server;
    browser[file] = both.client;
    for (const { id, name } of both.actions) actions[id] = { module: file, name };
  }
  const entries = [...parsed.values()].filter(({ ast }) => fileDirective(ast) === 'use client');
  const client = clientModules(
    browser,
    entries.map(({ file }) => file),
    parsed,
    files,
  );
  const app: ServerApp = {
    server,
    client,
    actions,
    ...findConventions(files),
    segmentSettings: [],
    env: {},
    buildId,
    encryptionKey: salt,
  };
  return { app, styles: stylesOf(files), notices: noticesFor(files), packages: [] };
}

function compileModule(module: ParsedModule, files: Files, salt: string) {
  const imports = resolveImports(module, files);
  const directive = fileDirective(module.ast);
  const asWritten = { sourceLine: (line: number) => line, keepContext: false };
  const inBrowser = () => finish(module, instrument(module.code, module.ast, asWritten), imports);
  if (directive === 'use client') {
    refuseInlineActions(module, 'a Client Component cannot define an inline Server Action');
    return { server: finish(module, clientReferences(module), {}), client: inBrowser(), actions: [] };
  }
  const { code, actions, lines } = serverCode(module, salt);
  return {
    server: { ...finish(module, code, imports), lines },
    client: directive === 'use server' ? finish(module, serverCalls(module, salt), {}) : inBrowser(),
    actions,
  };
}

/** Server code with its actions registered; `lines` leads back to the file where hoisting moved them. */
function serverCode(
  module: ParsedModule,
  salt: string,
): { code: string; actions: FoundAction[]; lines?: number[] } {
  const { output, actions } = registerActions(module, salt);
  const lines = output.hasChanged() ? sourceLines(output) : undefined;
  const sourceLine = (line: number) => lines?.[line - 1] ?? line;
  const code = output.toString();
  const ast = lines ? parseCode(module.file, code, () => ({ line: 1, column: 1 })) : module.ast;
  return { code: instrument(code, ast, { sourceLine, keepContext: true }), actions, lines };
}

/** For each line of the output, the line it was written on, from 1. */
function sourceLines(output: MagicString): number[] {
  let last = 1;
  return output.generateDecodedMap({ hires: false }).mappings.map((segments) => {
    const line = segments[0]?.[2];
    last = line === undefined ? last : line + 1;
    return last;
  });
}

/** The last step: ES module to CommonJS, so that a plain function can run it. */
function finish({ prologue }: ParsedModule, code: string, imports: Record<string, string>): CompiledModule {
  return { code: transform(prologue + code, { transforms: ['imports'] }).code, imports };
}

function jsonModule(file: string, source: string): CompiledModule {
  try {
    return { code: `module.exports = ${JSON.stringify(JSON.parse(source))};`, imports: {} };
  } catch (error) {
    throw new BuildError({ file, line: 1, column: 1, message: String(error), fix: 'write valid JSON' });
  }
}

function stylesOf(files: Files): string {
  const sheets = Object.keys(files).filter((file) => file.endsWith('.css'));
  return sheets.map((file) => files[file]).join('\n');
}
