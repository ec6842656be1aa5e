import type { Files, ModuleSet, ServerApp } from '../protocol';
import type { Aliases } from './aliases';
import type { AppModule } from './app-module';
import { cssModule } from './css-module';
import type { ImportSite } from './import-sites';
import { parseJson } from './json';
import { refusedOnClient, refusedOnServer } from './layers';
import { onDemandName } from './on-demand';
import { at } from './problem';
import { type Half, localFile, packageName } from './resolve';
import { refuseByDirectives, refuseInlineFunctions } from './rules';
import { refuseInServerComponent } from './server-component-rules';
import { styleSheet } from './styles';

/** Where a module of the server is used: the rules for Server Components hold in the first only. */
export type ServerLayer = 'react-server' | 'plain';

/** What is reached from the entries of an app. */
export interface Graph {
  server: ModuleSet;
  client: ModuleSet;
  actions: ServerApp['actions'];
  /** Texts of the stylesheets, in the order in which the code imports them. */
  styles: string[];
  packages: Set<string>;
  /** Follows a module of the server and all that it imports. */
  enter(file: string, layer: ServerLayer): void;
}

/**
 * Follows imports as Next.js does: code that only Server Components reach stays on the server, what is behind
 * `'use client'` goes to the browser, and a `'use server'` file is code on one side and calls on the other.
 *
 * @param modules every module of the app that could be parsed
 */
export function createGraph(modules: ReadonlyMap<string, AppModule>, files: Files, aliases: Aliases): Graph {
  const graph: Graph = { server: {}, client: {}, actions: {}, styles: [], packages: new Set(), enter };
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key);

  function enter(file: string, layer: ServerLayer): void {
    if (!once(`${layer} ${file}`)) return;
    const module = modules.get(file);
    if (module) enterModule(module, file, layer);
    else addAsset(file, 'server');
  }

  function enterModule(module: AppModule, file: string, layer: ServerLayer): void {
    refuseByDirectives(module.parsed, module.directives);
    if (module.directives.client) {
      graph.server[file] = { ...module.references(starNames(module)), imports: {} };
      enterClient(file, []);
      return;
    }
    if (layer === 'react-server') refuseInServerComponent(module.parsed);
    graph.server[file] = { code: '', imports: {} };
    const imports = follow(module, 'server', (site) => {
      const refusal = layer === 'react-server' && refusedOnServer(site.specifier, site.names);
      if (refusal) throw at(module.parsed, site.start, refusal);
      return (target) => enter(target, layer);
    });
    const { code, lines, actions } = module.server();
    graph.server[file] = { code, lines, imports };
    const callable = module.directives.cache === undefined;
    if (callable) addActions(file, actions);
  }

  function addActions(file: string, actions: { id: string; name: string }[]): void {
    for (const { id, name } of actions) graph.actions[id] = { module: file, name };
  }

  function enterClient(file: string, trail: string[]): void {
    if (!once(`client ${file}`)) return;
    const module = modules.get(file);
    if (module) enterClientModule(module, file, trail);
    else addAsset(file, 'client');
  }

  function enterClientModule(module: AppModule, file: string, trail: string[]): void {
    refuseByDirectives(module.parsed, module.directives);
    if (module.directives.server || module.directives.cache !== undefined) {
      graph.client[file] = { ...module.client(), imports: {} };
      enter(file, 'react-server');
      addActions(file, module.server().actions);
      return;
    }
    if (trail.length > 0) refuseInlineFunctions(module.parsed, trail);
    const imports = follow(module, 'client', (site) => {
      const refusal = refusedOnClient(site.specifier, site.names);
      if (refusal) throw at(module.parsed, site.start, { ...refusal, trail });
      return (target) => enterClient(target, [...trail, file]);
    });
    graph.client[file] = { ...module.client(), imports };
  }

  /** Resolves each import; `check` refuses it or says how to go on. */
  function follow(
    module: AppModule,
    half: Half,
    check: (site: ImportSite) => (target: string) => void,
  ): Record<string, string> {
    const ofJsx = [...module.parsed.prologue.matchAll(/ from "([^"]+)"/g)].flatMap(([, name]) => name ?? []);
    const imports = Object.fromEntries(ofJsx.map((name) => [name, name]));
    for (const site of module.sites) {
      const visit = check(site);
      const target = localFile(module.parsed.file, site.specifier, files, aliases);
      imports[site.specifier] = target ?? packageName(module.parsed, site, half, files);
      if (target) {
        refuseMissingExport(module, site, target);
        visit(target);
      } else if (onDemandName(site.specifier)) graph.packages.add(imports[site.specifier] ?? '');
    }
    return imports;
  }

  function addAsset(file: string, half: Half): void {
    const source = files[file] ?? '';
    if (file.endsWith('.json')) {
      graph[half][file] = {
        code: `module.exports = ${JSON.stringify(parseJson(file, source))};`,
        imports: {},
      };
    } else if (file.endsWith('.module.css')) {
      const { module, styles } = cssModule(file, source);
      graph[half][file] = module;
      if (once(`style ${file}`)) graph.styles.push(styles);
    } else {
      graph[half][file] = { code: '', imports: {} };
      if (file.endsWith('.css') && once(`style ${file}`)) graph.styles.push(styleSheet(file, files));
    }
  }

  /** All names that a file exports; undefined where its text does not tell. */
  function exportNames(file: string, path: string[] = []): Set<string> | undefined {
    const module = modules.get(file);
    if (!module || module.commonJs || path.includes(file)) return undefined;
    const names = new Set(module.exports.map(({ name }) => name));
    for (const specifier of module.stars) {
      const target = localFile(file, specifier, files, aliases);
      const more = target && exportNames(target, [...path, file]);
      if (!more) return undefined;
      for (const name of more) if (name !== 'default') names.add(name);
    }
    return names;
  }

  function starNames(module: AppModule): string[] {
    const own = module.exports.map(({ name }) => name);
    const all = module.stars.length > 0 ? exportNames(module.parsed.file) : undefined;
    return [...(all ?? [])].filter((name) => !own.includes(name));
  }

  function refuseMissingExport(
    { parsed }: AppModule,
    { names = [], start, reExport }: ImportSite,
    target: string,
  ) {
    if (reExport || names.length === 0) return;
    const offered = exportNames(target);
    const missing = offered && names.find((name) => !offered.has(name));
    if (!offered || missing === undefined) return;
    throw at(parsed, start, {
      message: `Export ${missing} doesn't exist in target module: the export ${missing} was not found in module ${target}.`,
      fix: `${target} exports ${[...offered].join(', ') || 'nothing'}`,
    });
  }

  return graph;
}
