import type { Build, CompiledApp } from '../shared/compiled-app';
import { BuildError } from '../shared/problem';
import type { Files, Problem, Route } from '../shared/protocol';
import { assemble, type CompileOptions, type ReadApp, readApp, refusing, unexpected } from './compile';
import { findConventions } from './conventions';
import { createGraph } from './graph';
import type { Parts } from './graph-parts';
import { limits, shortened } from './limits';
import { neededBy } from './needed';
import type { Side } from './resolve';
import { entriesOf, refuseByPlace } from './special-files';

/** A mistake, and the routes that it stops: none where no route needs the file. */
export interface Mistake {
  error: BuildError;
  routes: Route[];
}

/** Whether the app has so few routes that a mistake in one need not stop all. @throws {BuildError} for two routes at one address */
export const mayLeaveOut = (files: Files): boolean =>
  findConventions(files).routes.length <= limits.routesLeftOut;

/**
 * Compiles an app without the routes that cannot be compiled, as `next dev` leaves a page aside until its file is right. To be
 * called once the app as a whole could not be compiled.
 *
 * @throws {BuildError} where there is nothing left to run, or what all routes need cannot be compiled: the root layout, the
 *   proxy, `next.config`, an environment file, two routes at one address
 */
export function compileAround(
  files: Files,
  build: Build,
  options: CompileOptions = {},
): { compiled: CompiledApp; mistakes: Mistake[] } {
  return refusing(options, (known) => {
    const unread = new Map<string, BuildError>();
    const isKnown = (file: string) => {
      const error = unread.get(file);
      if (error) throw error;
      return false;
    };
    const parts = { ...readApp(files, build, known, unread), isKnown };
    const refused = refusedEntries(parts);
    const { routes } = parts.conventions;
    const errorOf = (route: Route) =>
      filesOfRoute(route)
        .map((file) => refused.get(file))
        .find((error) => error !== undefined);
    const sound = routes.filter((route) => !errorOf(route));
    refuseWhole(parts, refused, sound);
    const compiled = assemble({ ...parts, conventions: { ...parts.conventions, routes: sound } });
    // What only a broken route needs is told of once that is right.
    const needed = neededBy(routes.filter(errorOf).flatMap(filesOfRoute), parts);
    const unneeded = [...unread].flatMap(([file, error]) => (needed.has(file) ? [] : error));
    const errors = new Set([...routes.flatMap((route) => errorOf(route) ?? []), ...unneeded]);
    const mistakes = [...errors].sort(inOrder).map((error) => ({
      error: shortened(error),
      routes: routes.filter((route) => errorOf(route) === error),
    }));
    return { compiled, mistakes };
  });
}

/** Puts into an app what is wrong with its other routes. @param problems one for each mistake, in their order */
export function withMistakes(
  compiled: CompiledApp,
  mistakes: readonly Mistake[],
  problems: readonly Problem[],
): CompiledApp {
  const found = mistakes.flatMap(({ routes }, index) => {
    const problem = problems[index];
    return problem ? [{ routes, problem: { ...problem, only: routes.map(pathOf) } }] : [];
  });
  const broken = found.flatMap(({ routes, problem }) => routes.map((route) => ({ route, problem })));
  const strays = found.filter(({ routes }) => routes.length === 0).map(({ problem }) => problem);
  return {
    ...compiled,
    app: { ...compiled.app, ...(broken.length > 0 && { broken }) },
    ...(strays.length > 0 && { strays }),
  };
}

/** Why entries cannot be compiled, by file; each module is followed once. */
function refusedEntries(parts: ReadApp): Map<string, BuildError> {
  const sound = { server: new Set<string>(), client: new Set<string>() };
  const refused = { server: new Map<string, unknown>(), client: new Map<string, unknown>() };
  const isKnown = (file: string, side: Side) => {
    if (refused[side].has(file)) throw refused[side].get(file);
    return sound[side].has(file) || parts.isKnown?.(file, side) === true;
  };
  const onRefused: Parts['onRefused'] = (file, side, error) => refused[side].set(file, error);
  const found = new Map<string, BuildError>();
  let current: string | undefined;
  // Which file takes long is told where they are read: here each may come again for every route.
  const onFile = (file: string) => {
    current = file;
  };
  const errorOf = once((error) => (error instanceof BuildError ? error : unexpected(error, current)));
  for (const [file, layer] of entriesOf(parts.conventions)) {
    const alone = createGraph({ ...parts, isKnown, onRefused, onFile });
    try {
      refuseByPlace(file, parts.modules.get(file));
      alone.enter(file, layer);
      // What Server Components may use, API Routes may use, too; they come last.
      for (const each of Object.keys(alone.server)) sound.server.add(each);
      for (const each of Object.keys(alone.client)) sound.client.add(each);
    } catch (error) {
      found.set(file, errorOf(error));
    }
  }
  return found;
}

/** @returns the same work, done once for each value */
function once<Value, Result>(work: (value: Value) => Result): (value: Value) => Result {
  const known = new Map<Value, Result>();
  return (value) => {
    const result = known.get(value) ?? work(value);
    known.set(value, result);
    return result;
  };
}

function refuseWhole({ conventions }: ReadApp, refused: Map<string, BuildError>, sound: Route[]): void {
  const { root, globalError, globalNotFound, proxy, config, routes } = conventions;
  const { folder: _folder, ...special } = root;
  const ofAll = [proxy, globalError, globalNotFound, ...Object.values(special)];
  const isLeft =
    (sound.some(isPage) || (sound.length > 0 && !routes.some(isPage))) &&
    !ofAll.some((file) => file !== undefined && refused.has(file));
  // Next.js reads its configuration before anything else.
  const ofConfig = config === undefined ? undefined : refused.get(config);
  const first = ofConfig ?? [...refused.values()].sort(inOrder)[0];
  if (ofConfig || (first && !isLeft)) throw first;
}

/** What the compiler of Next.js finds late; all else that it refuses comes before. */
const late = [/^Module not found: /, /^Export .* doesn't exist in target module/];

const stageOf = ({ isSyntax, problem }: BuildError) =>
  isSyntax ? -1 : late.findIndex((words) => words.test(problem.message)) + 1;
const fileOf = ({ problem }: BuildError) => problem.file ?? '';

/**
 * As Next.js names mistakes: it goes by what its compiler was doing, then by the path of the file.
 * Source: what `next build` of next@16.4.6 prints of an app with a mistake in each page
 */
const inOrder = (one: BuildError, other: BuildError) =>
  stageOf(one) - stageOf(other) || (fileOf(one) < fileOf(other) ? -1 : 1);

const isPage = ({ kind }: Route) => kind === 'page';
const pathOf = ({ segments }: Route) => `/${segments.join('/')}`;

/** The files that Next.js starts from to serve a route. */
function filesOfRoute({ file, layers }: Route): string[] {
  return [file, ...layers.flatMap(({ folder: _folder, ...special }) => Object.values(special))];
}
