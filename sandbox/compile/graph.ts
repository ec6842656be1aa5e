import { onDemandName } from '../shared/on-demand';
import { at } from '../shared/problem';
import type { AppModule } from './app-module';
import { cssModule } from './css-module';
import { exportNamesOf } from './export-names';
import { filesOfTrace, type Graph, type ImportTrace, type Parts, type ServerLayer } from './graph-parts';
import { expandPattern } from './import-patterns';
import type { ImportSite } from './import-site';
import { parseJson } from './json';
import { refusedOnClient, refusedOnServer } from './layers';
import { limits, tooLong } from './limits';
import { missingExports } from './missing-exports';
import { localFile, packageName, type Side } from './resolve';
import { refuseInlineFunctions } from './rules';
import { refuseInServerComponent } from './server-component-rules';
import { styleSheet } from './styles';

/**
 * Follows imports as Next.js does: code that only Server Components reach stays on the server, what is behind
 * `'use client'` goes to the browser, and a `'use server'` file is code on one side and calls on the other.
 */
export function createGraph(parts: Parts): Graph {
  const { modules, files, aliases, onFile, isKnown = () => false, onRefused = () => undefined } = parts;
  const graph: Graph = { server: {}, client: {}, actions: {}, styles: [], packages: new Set(), enter };
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key);
  const fileOf = (from: string, specifier: string) => localFile(from, specifier, files, aliases);
  const exportNames = exportNamesOf(modules, fileOf);
  const refuseMissingExport = missingExports(modules, fileOf);
  const sheets = new Set<string>();
  let styleCharacters = 0;

  function enter(file: string, layer: ServerLayer): void {
    if (!once(`${layer} ${file}`) || isKnown(file, 'server')) return;
    onFile(file);
    const module = modules.get(file);
    reportingRefusal(file, 'server', () =>
      module ? enterModule(module, file, layer) : addAsset(file, 'server'),
    );
  }

  function reportingRefusal(file: string, side: Side, follow: () => void): void {
    try {
      follow();
    } catch (error) {
      onRefused(file, side, error);
      throw error;
    }
  }

  function enterModule(module: AppModule, file: string, layer: ServerLayer): void {
    module.refuseByDirectives();
    if (module.directives.client) {
      graph.server[file] = { ...module.references(starNames(module)), imports: {} };
      enterClient(file, undefined);
      return;
    }
    if (layer === 'react-server') refuseInServerComponent(module.parsed);
    graph.server[file] = { code: '', imports: {} };
    const imports = follow(module, 'server', (site) => {
      const refusal = layer === 'react-server' && refusedOnServer(site.specifier, site.names);
      if (refusal) throw at(module.parsed, site.start, refusal);
      return (target) => enter(target, layer);
    });
    onFile(file);
    const { code, lines, actions } = module.server();
    graph.server[file] = { code, lines, imports };
    const callable = module.directives.cache === undefined;
    if (callable) addActions(file, actions);
  }

  function addActions(file: string, actions: { id: string; name: string }[]): void {
    for (const { id, name } of actions) graph.actions[id] = { module: file, name };
  }

  function enterClient(file: string, importTrace: ImportTrace | undefined): void {
    if (!once(`client ${file}`) || isKnown(file, 'client')) return;
    onFile(file);
    const module = modules.get(file);
    reportingRefusal(file, 'client', () =>
      module ? enterClientModule(module, file, importTrace) : addAsset(file, 'client'),
    );
  }

  function enterClientModule(module: AppModule, file: string, importTrace: ImportTrace | undefined): void {
    module.refuseByDirectives();
    if (module.directives.server || module.directives.cache !== undefined) {
      graph.client[file] = { ...module.client(), imports: {} };
      enter(file, 'react-server');
      addActions(file, module.server().actions);
      return;
    }
    if (importTrace) refuseInlineFunctions(module.parsed, filesOfTrace(importTrace));
    const imports = follow(module, 'client', (site) => {
      const refusal = refusedOnClient(site.specifier, site.names);
      if (refusal)
        throw at(module.parsed, site.start, { ...refusal, importTrace: filesOfTrace(importTrace) });
      return (target) => enterClient(target, { file, before: importTrace });
    });
    onFile(file);
    graph.client[file] = { ...module.client(), imports };
  }

  /** Resolves each import; `check` refuses it or says how to go on. */
  function follow(
    module: AppModule,
    side: Side,
    check: (site: ImportSite) => (target: string) => void,
  ): Record<string, string> {
    const ofJsx = [...module.parsed.prologue.matchAll(/ from "([^"]+)"/g)].flatMap(([, name]) => name ?? []);
    const imports = Object.fromEntries(ofJsx.map((name) => [name, name]));
    const { file } = module.parsed;
    for (const site of module.sites.flatMap((each) => expandPattern(each, file, files, aliases))) {
      const visit = check(site);
      const target = localFile(file, site.specifier, files, aliases);
      imports[site.specifier] = target ?? packageName(module.parsed, site, side, files);
      if (target) {
        refuseMissingExport(module, site, target, side);
        visit(target);
      } else if (onDemandName(site.specifier)) graph.packages.add(imports[site.specifier] ?? '');
    }
    return imports;
  }

  function addAsset(file: string, side: Side): void {
    const source = files[file] ?? '';
    if (file.endsWith('.json')) {
      graph[side][file] = {
        code: `module.exports = ${JSON.stringify(parseJson(file, source))};`,
        imports: {},
      };
    } else if (file.endsWith('.module.css')) {
      const { module, styles } = cssModule(file, source);
      graph[side][file] = module;
      addStyles(file, () => styles);
    } else {
      graph[side][file] = { code: '', imports: {} };
      if (file.endsWith('.css')) addStyles(file, () => styleSheet(file, files, sheets));
    }
  }

  function addStyles(file: string, text: () => string): void {
    if (!once(`style ${file}`)) return;
    const styles = text();
    styleCharacters += styles.length;
    if (styleCharacters > limits.styleCharacters)
      throw tooLong(file, 'the styles are', limits.styleCharacters);
    graph.styles.push(styles);
  }

  function starNames(module: AppModule): string[] {
    if (module.stars.length === 0) return [];
    const own = new Set(module.exports.map(({ name }) => name));
    return [...(exportNames(module.parsed.file) ?? [])].filter((name) => !own.has(name));
  }

  return graph;
}
