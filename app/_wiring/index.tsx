import { loadCatalog, lookupIn } from '../../catalog';
import type { ArticleComponent, Site } from '../../components/article/article-component';
import type { Definition } from '../../components/article/define';
import * as definitions from '../../components/article/definitions';
import { typeset } from '../../components/ui/typeset';
import { articleGroups } from '../_site/article-groups';
import { placeOfRecord } from '../_site/place-of-record';
import { LazyAffectedBox } from './lazy-affected-box';

const site: Site = {
  articleGroups,
  placeOfRecord,
  AffectedBox: LazyAffectedBox,
  // Of scripts/lib/cheat-sheet.ts.
  cheatSheets: (process.env.CHEAT_SHEETS ?? '').split(',').filter(Boolean),
};

interface Module {
  component: ArticleComponent<Definition>;
}

const found = import.meta.glob<Module | Promise<Module>>('../../components/article/*/component.tsx', {
  eager: true,
});

/** By the path of the file. One that needs an external package, such as the plots, is a promise until it is loaded. */
const modules = new Map(
  await Promise.all(Object.entries(found).map(async ([path, module]) => [path, await module] as const)),
);

/** `AdvisoryCount` is in the folder `advisory-count`. */
const folderOf = (name: string) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

/** A component as articles use it: what the catalog says is looked up for it. */
function wired(name: string) {
  const path = `../../components/article/${folderOf(name)}/component.tsx`;
  const { component } = modules.get(path) ?? {};
  if (!component) throw new Error(`${path} has to export a component`);
  return (props: Parameters<typeof component>[0]) =>
    component(typeset(props), { ...lookupIn(typeset(loadCatalog())), site });
}

/** The components an article may use by name. */
export const siteComponents = Object.fromEntries(Object.keys(definitions).map((name) => [name, wired(name)]));
