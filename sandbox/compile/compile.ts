import type { Files, ServerApp } from '../protocol';
import { type Aliases, readAliases } from './aliases';
import { type AppModule, createAppModule, type Surroundings } from './app-module';
import { configEnv } from './config-env';
import { findConventions } from './conventions';
import { readEnv } from './env';
import { createGraph, type Graph } from './graph';
import { noticesFor } from './notices';
import { parseModule } from './parse';
import { BuildError } from './problem';
import { entriesOf, refuseByPlace } from './special-files';

/** What identifies one build; kept over the fast refreshes of a session, so that ids of actions stay. */
export interface Build {
  buildId: string;
  /** 32 bytes as hex; also the salt of the ids of Server Functions, as in Next.js. */
  encryptionKey: string;
}

export interface CompiledApp {
  app: ServerApp;
  /** The text of all stylesheets that the code imports. */
  styles: string;
  /** What the app asks for that this sandbox does not do, in words. */
  notices: string[];
  /** On-demand packages that the app imports, such as `zod`; `on-demand.ts` has their files. */
  packages: string[];
}

/** Modules by file, kept from one build to the next for as long as their text stays. */
export type CompileCache = Map<string, { source: string; surroundings: string; module: AppModule }>;

export const createCompileCache = (): CompileCache => new Map();

/**
 * Compiles an app for both halves. Nothing of the reader's code runs here.
 *
 * @param files TypeScript, JavaScript, JSON and CSS by absolute path
 * @param cache hand in the same one again, and only files whose text has changed are compiled again
 * @throws {BuildError} with file, line and column, at the first mistake
 */
export function compileApp(files: Files, build: Build, cache = createCompileCache()): CompiledApp {
  try {
    return compile(files, build, cache);
  } catch (error) {
    throw error instanceof BuildError ? error : unexpected(error);
  }
}

function compile(files: Files, { buildId, encryptionKey }: Build, cache: CompileCache): CompiledApp {
  const env = readEnv(files);
  const conventions = findConventions(files);
  const defined = readDefined(files, conventions.config, env);
  const modules = readModules(files, { encryptionKey, env, defined }, cache);
  const aliases = readAliases(files);
  const graph = createGraph(modules, files, aliases);
  const entries = entriesOf(conventions);
  for (const [file, layer] of entries) {
    refuseByPlace(file, modules.get(file));
    graph.enter(file, layer);
  }
  addUnreached(graph, modules, files, aliases);
  const segmentSettings = entries.flatMap(([file]) => modules.get(file)?.settings ?? []);
  const { server, client, actions, styles, packages } = graph;
  return {
    app: { server, client, actions, ...conventions, segmentSettings, env, defined, buildId, encryptionKey },
    styles: styles.join('\n'),
    notices: noticesFor(files, conventions),
    packages: [...packages],
  };
}

function readDefined(files: Files, config: string | undefined, env: Record<string, string>) {
  return config === undefined ? {} : configEnv(parseModule(config, files[config] ?? '').ast, env);
}

const isModule = (file: string) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file) && !/\.d\.[cm]?ts$/.test(file);

function readModules(files: Files, surroundings: Surroundings, cache: CompileCache): Map<string, AppModule> {
  const key = JSON.stringify(surroundings);
  for (const file of cache.keys()) if (!Object.hasOwn(files, file)) cache.delete(file);
  for (const file of Object.keys(files).filter(isModule)) {
    const source = files[file] ?? '';
    const known = cache.get(file);
    if (known?.source === source && known.surroundings === key) continue;
    cache.delete(file);
    cache.set(file, { source, surroundings: key, module: createAppModule(file, source, surroundings) });
  }
  return new Map([...cache].map(([file, { module }]) => [file, module]));
}

/**
 * Modules that no route leads to. Next.js would not look at them; here they stay callable as far as they
 * compile, and what they import is not held against the app.
 */
function addUnreached(
  reached: Graph,
  modules: ReadonlyMap<string, AppModule>,
  files: Files,
  aliases: Aliases,
): void {
  for (const file of modules.keys()) {
    if (file in reached.server || file in reached.client) continue;
    const alone = createGraph(modules, files, aliases);
    try {
      alone.enter(file, 'plain');
    } catch (error) {
      if (error instanceof BuildError) continue;
      throw error;
    }
    addMissing(reached.server, alone.server);
    addMissing(reached.actions, alone.actions);
  }
}

/** In place: an app may have thousands of files, and copying all for each of them freezes the page. */
function addMissing<Value>(known: Record<string, Value>, more: Record<string, Value>): void {
  for (const [name, value] of Object.entries(more)) if (!Object.hasOwn(known, name)) known[name] = value;
}

/** Whatever the compilers under this one fail with, on text that they were not made for. */
function unexpected(error: unknown): BuildError {
  return new BuildError({
    message: `the app cannot be compiled: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'undo the last change; the preview keeps the last version that ran',
  });
}
