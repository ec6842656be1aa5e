import type { Build, CompiledApp } from '../shared/compiled-app';
import { BuildError, isOutOfStack, tooDeep } from '../shared/problem';
import type { Files } from '../shared/protocol';
import { readAliases } from './aliases';
import { type AppModule, createAppModule, type Surroundings } from './app-module';
import { configEnv } from './config-env';
import { type Conventions, findConventions } from './conventions';
import { readEnv } from './env';
import { createGraph } from './graph';
import type { Parts } from './graph-parts';
import { refuseLongCode, refuseTooMuch, shortened } from './limits';
import { noticesFor } from './notices';
import { parseModule } from './parse';
import { entriesOf, refuseByPlace } from './special-files';
import { addUnreachable } from './unreachable';

/** Modules by file, kept from one build to the next for as long as their text stays. */
export type CompileCache = Map<string, { source: string; surroundings: string; module: AppModule }>;

export const createCompileCache = (): CompileCache => new Map();

export interface CompileOptions {
  /** Hand in the same one again, and only files whose text has changed are compiled again. */
  cache?: CompileCache;
  /** Called before work on a file begins. */
  onFile?: (file: string) => void;
}

/**
 * Compiles an app for both sides. Nothing of the reader's code runs here.
 *
 * @param files TypeScript, JavaScript, JSON and CSS by absolute path
 * @throws {BuildError} with file, line and column, at the first mistake, or where a limit is passed (`limits.ts`)
 */
export function compileApp(files: Files, build: Build, options: CompileOptions = {}): CompiledApp {
  return refusing(options, (known) => assemble(readApp(files, build, known)));
}

/**
 * @param work is given all options
 * @throws {BuildError} for whatever the work fails with
 */
export function refusing<Result>(
  { cache = createCompileCache(), onFile = () => undefined }: CompileOptions,
  work: (options: Required<CompileOptions>) => Result,
): Result {
  let current: string | undefined;
  const noteFile = (file: string) => {
    current = file;
    onFile(file);
  };
  try {
    return work({ cache, onFile: noteFile });
  } catch (error) {
    throw shortened(error instanceof BuildError ? error : unexpected(error, current));
  }
}

/** An app as it has been read, before its imports are followed. */
export interface ReadApp extends Parts, Build {
  conventions: Conventions;
  env: Record<string, string>;
  defined: Record<string, string>;
}

/** @param unread receives the modules that cannot be parsed; without it, the first of them is thrown */
export function readApp(
  files: Files,
  build: Build,
  { cache, onFile }: Required<CompileOptions>,
  unread?: Map<string, BuildError>,
): ReadApp {
  refuseTooMuch(files);
  const env = readEnv(files, onFile);
  const conventions = findConventions(files);
  const defined = readDefined(files, conventions.config, env, onFile);
  const surroundings = { encryptionKey: build.encryptionKey, env, defined };
  const modules = readModules(files, surroundings, { cache, onFile }, unread);
  return { ...build, modules, files, aliases: readAliases(files), onFile, conventions, env, defined };
}

/** Compiles what the routes of an app reach. */
export function assemble(parts: ReadApp): CompiledApp {
  const { modules, files, conventions, env, defined, buildId, encryptionKey } = parts;
  const graph = createGraph(parts);
  const entries = entriesOf(conventions);
  for (const [file, layer] of entries) {
    refuseByPlace(file, modules.get(file));
    graph.enter(file, layer);
  }
  const segmentSettings = entries.flatMap(([file]) => modules.get(file)?.settings ?? []);
  const directives = Object.keys(graph.server).flatMap((file) => modules.get(file)?.cacheDirectives ?? []);
  addUnreachable(graph, parts);
  refuseLongCode(graph);
  const { server, client, actions, styles, packages } = graph;
  return {
    app: {
      ...{ server, client, actions, ...conventions, segmentSettings, cacheDirectives: directives },
      ...{ env, defined, buildId, encryptionKey },
    },
    styles: styles.join('\n'),
    notices: noticesFor(files, conventions),
    packages: [...packages],
  };
}

function readDefined(
  files: Files,
  config: string | undefined,
  env: Record<string, string>,
  onFile: (file: string) => void,
): Record<string, string> {
  if (config === undefined) return {};
  onFile(config);
  return configEnv(parseModule(config, files[config] ?? ''), env);
}

const isModule = (file: string) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file) && !/\.d\.[cm]?ts$/.test(file);

function readModules(
  files: Files,
  surroundings: Surroundings,
  { cache, onFile }: Required<CompileOptions>,
  unread?: Map<string, BuildError>,
): Map<string, AppModule> {
  const key = JSON.stringify(surroundings);
  for (const file of cache.keys()) if (!Object.hasOwn(files, file)) cache.delete(file);
  for (const file of Object.keys(files).filter(isModule)) {
    const source = files[file] ?? '';
    const known = cache.get(file);
    if (known?.source === source && known.surroundings === key) continue;
    cache.delete(file);
    onFile(file);
    try {
      cache.set(file, { source, surroundings: key, module: createAppModule(file, source, surroundings) });
    } catch (error) {
      if (!unread || !(error instanceof BuildError)) throw error;
      unread.set(file, error);
    }
  }
  return new Map([...cache].map(([file, { module }]) => [file, module]));
}

/**
 * Whatever the compilers under this one fail with, on text that they were not made for.
 *
 * @param file the one that was worked on
 * @returns a mistake with its place
 */
export function unexpected(error: unknown, file: string | undefined): BuildError {
  if (isOutOfStack(error)) return tooDeep(file);
  const position = file === undefined ? {} : { file, line: 1, column: 1 };
  return new BuildError({
    ...position,
    message: `the app couldn't be compiled: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'undo the last change; the preview keeps the last version that ran',
  });
}
