import { throwEmptyGenerateStaticParamsError } from 'next/dist/shared/lib/errors/empty-generate-static-params-error';
import type { Params } from '../shared/page-tree';
import type { Route } from '../shared/protocol';
import { type Load, pathOf } from './build-page';
import { runGenerator } from './next/root-params';

type GenerateParams = (props: { params: Params }) => Params[] | Promise<Params[]>;
/** The layouts of a page from the root down, and the page. */
export const filesOf = ({ layers, file }: Route) => [...layers.flatMap(({ layout }) => layout ?? []), file];

export const loadsParams = (route: Route, load: Load) =>
  filesOf(route).some((file) => typeof load(file).generateStaticParams === 'function');

/**
 * What `generateStaticParams` of the layouts and the page give, from the outside in; undefined without one.
 *
 * @param refusesEmpty whether each must give at least one, as pages must with Cache Components
 * @throws {Error} in Next's words, for one that gives none
 */
export async function knownParams(
  route: Route,
  load: Load,
  refusesEmpty = false,
): Promise<Params[] | undefined> {
  if (!loadsParams(route, load)) return undefined;
  let known: Params[] = [{}];
  for (const file of filesOf(route)) {
    const generate = load(file).generateStaticParams as GenerateParams | undefined;
    if (!generate) continue;
    const more = await Promise.all(
      known.map(async (params) => {
        const given = await runGenerator({ route: pathOf(route), params }, () => generate({ params }));
        if (refusesEmpty && given.length === 0) throwEmptyGenerateStaticParamsError(undefined);
        return given.map((own) => ({ ...params, ...own }));
      }),
    );
    known = more.flat();
  }
  return known;
}

/** The name of a dynamic folder such as `[id]`; undefined for others. */
export const paramName = (segment: string) => /^\[{1,2}(?:\.\.\.)?([^\]]+)\]{1,2}$/.exec(segment)?.[1];
/** The params that a route has. */
export const namesOf = ({ segments }: Route): string[] => segments.flatMap((each) => paramName(each) ?? []);

/** The path of a route with its segments filled in. */
export function fill(route: Route, params: Params): string {
  const parts = route.segments.flatMap((segment) => {
    const name = paramName(segment);
    return name === undefined ? segment : (params[name] ?? []);
  });
  return `/${parts.map(encodeURIComponent).join('/')}`;
}
