import type { Program } from 'acorn';
import { transform } from 'sucrase';
import type { CompiledModule, Files, ModuleSet, ServerApp } from '../protocol';
import { keepContextOverAwait } from './await-context';
import {
  clientReferences,
  type FoundAction,
  fileDirective,
  refuseInlineActions,
  registerActions,
  serverCalls,
} from './directives';
import { resolveImports } from './imports';
import { guardLoops } from './loop-guard';
import { parseCode, parseModule } from './parse';
import { BuildError } from './problem';
import { fileConventionsNotRun } from './provided';
import { findRoutes } from './routes';

const isModule = (file: string) => /\.[jt]sx?$/.test(file) && !/(^|\/)next\.config\.|\.d\.ts$/.test(file);

export interface CompiledApp {
  app: ServerApp;
  /** The text of all stylesheets. */
  styles: string;
  /** What the app asks for that this sandbox does not do, in words. */
  notices: string[];
}

/**
 * Compiles an app for both halves. Nothing of the reader's code runs here.
 *
 * @param files TypeScript, JavaScript, JSON and CSS by absolute path
 * @param salt changes with each build, so that ids of Server Functions do too
 * @throws {BuildError} with file, line and column, at the first mistake
 */
export function compileApp(files: Files, salt: string): CompiledApp {
  const server: ModuleSet = {};
  const client: ModuleSet = {};
  const actions: ServerApp['actions'] = {};
  for (const [file, source] of Object.entries(files)) {
    if (file.endsWith('.json')) server[file] = client[file] = jsonModule(file, source);
    else if (file.endsWith('.css')) server[file] = client[file] = { code: '', imports: {} };
    if (!isModule(file)) continue;
    const both = compileModule(file, source, files, salt);
    server[file] = both.server;
    client[file] = both.client;
    for (const { id, name } of both.actions) actions[id] = { module: file, name };
  }
  const app: ServerApp = {
    server,
    client,
    actions,
    routes: findRoutes(files),
    buildId: salt,
  };
  return { app, styles: stylesOf(files), notices: noticesFor(files) };
}

function compileModule(file: string, source: string, files: Files, salt: string) {
  const parsed = parseModule(file, source);
  const imports = resolveImports(file, parsed.code, parsed.ast, files);
  const directive = fileDirective(parsed.ast);
  const code = guardLoops(parsed.code, parsed.ast);
  const ast = parseCode(file, code);
  if (directive === 'use client') refuseInlineActions(file, code, ast);
  const half = serverHalf(file, code, ast, directive, salt);
  return {
    server: finish(half.code, imports),
    client: finish(directive === 'use server' ? serverCalls(file, code, ast, salt) : code, imports),
    actions: half.actions,
  };
}

function serverHalf(
  file: string,
  code: string,
  ast: Program,
  directive: ReturnType<typeof fileDirective>,
  salt: string,
): { code: string; actions: FoundAction[] } {
  if (directive === 'use client') return { code: clientReferences(file, code, ast), actions: [] };
  const registered = registerActions(file, code, ast, salt);
  const withContext = keepContextOverAwait(registered.code, parseCode(file, registered.code));
  return { code: withContext, actions: registered.actions };
}

/** The last step: ES module to CommonJS, so that a plain function can run it. */
function finish(code: string, imports: Record<string, string>): CompiledModule {
  return { code: transform(code, { transforms: ['imports'] }).code, imports };
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

function noticesFor(files: Files): string[] {
  return Object.keys(files).flatMap((file) => {
    const name = /^\/app\/(?:.*\/)?([a-z-]+)\.[jt]sx?$/.exec(file)?.[1];
    const instead = name ? fileConventionsNotRun[name] : undefined;
    if (instead) return [`${file} is not run by this sandbox: ${instead}.`];
    if (/^\/(proxy|middleware)\.[jt]s$/.test(file)) {
      return [`${file} is not run by this sandbox: requests go straight to pages and handlers.`];
    }
    return [];
  });
}
