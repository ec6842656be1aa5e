/** Holds the imports of every file to the table of layers. */
import { posix } from 'node:path';
import { type Import, importsOfCode, importsOfMdx, modulesNamed } from './imports';
import { type AllowedImport, type Layer, type LayerName, layers, topLevelFiles } from './layers';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

const isLayer = (name: string): name is LayerName => name in layers;
const isUnitTest = (path: string) => /\.test\.tsx?$/.test(path);

/** @returns the layer a file belongs to, undefined for a top-level file that is not code, such as package.json */
export function layerOf(path: string): LayerName | undefined {
  const [first = '', ...rest] = path.split('/');
  const nested = `${first}/${rest[0]}`;
  if (rest.length > 1 && isLayer(nested)) return nested;
  if (rest.length > 0 && isLayer(first)) return first;
  return topLevelFiles[path];
}

const isWithin = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);

function importRuleText({ into, typeOnly }: AllowedImport): string {
  return typeOnly ? `\`import type\` from ${into}` : into;
}

function allowedInWords(name: LayerName): string {
  const layer: Layer = layers[name];
  const packages = layer.packages === 'any' ? ['npm packages'] : layer.packages.map((each) => `"${each}"`);
  const allowed = [...layer.mayImport.map(importRuleText), ...packages];
  if (name === 'content') return 'nothing at all';
  return ['its own files', ...allowed].join(', ');
}

function fixInWords(name: LayerName, path: string, target: LayerName | undefined): string {
  const typed = (layers[name] as Layer).mayImport.find(({ into, typeOnly }) => into === target && typeOnly);
  if (typed) return 'write `import type`, and take the values as props';
  if (path.endsWith('_meta.ts')) return 'export a plain object: Nextra checks it without a type';
  if (name === 'content')
    return 'name the component in components/article/definitions.ts; articles use it without an import';
  if (name === 'components') return 'take it as a prop; a page in app/ or pages/ passes it in';
  if (target === 'sandbox/tests') return 'move what both need out of sandbox/tests/';
  if (target === 'sandbox')
    return 'import one of the doors of `next-sandbox`, which sandbox/package.json lists as `exports`';
  if (name === 'sandbox') return 'keep the sandbox a leaf: receive it in a message, or move it into sandbox/';
  if (name === 'sandbox/tests')
    return 'let the command hand it in, as scripts/lib/hand-in-examples.ts does with the examples';
  if (target === 'tests') return 'move what both need out of tests/';
  return 'move the code to the layer that may use it, or reverse the dependency; README.md shows the layers';
}

function packageName(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** What others import of the sandbox: each door is named by the layers that may use it. */
const isDoor = (specifier: string) => packageName(specifier) === 'next-sandbox';

/** Unit tests also need their runner, and files to read. */
function packageIsAllowed(layer: Layer, file: string, specifier: string): boolean {
  if (layer.packages === 'any' || layer.packages.includes(packageName(specifier))) return true;
  return isUnitTest(file) && (['vitest', 'fast-check'].includes(specifier) || specifier.startsWith('node:'));
}

/** What allows a layer does not allow the one within it. */
const covers = ({ into }: AllowedImport, target: LayerName, path: string): boolean =>
  into === target || (isWithin(path, into) && layerOf(`${into}/`) === target);

type Named = Pick<Import, 'specifier' | 'typeOnly'>;

function isAllowed(name: LayerName, file: string, { specifier, typeOnly }: Named): boolean {
  if (name === 'content') return false;
  const layer: Layer = layers[name];
  if (isDoor(specifier)) return layer.mayImport.some(({ into }) => into === specifier);
  if (!specifier.startsWith('.')) return packageIsAllowed(layer, file, specifier);
  const path = posix.join(posix.dirname(file), specifier);
  const target = layerOf(path) ?? layerOf(`${path}.ts`) ?? layerOf(`${path}.tsx`) ?? layerOf(`${path}/`);
  if (target === undefined || target === name) return !path.startsWith('..');
  return layer.mayImport.some((allowed) => (typeOnly || !allowed.typeOnly) && covers(allowed, target, path));
}

function complaint(name: LayerName, file: string, found: Import): string {
  const target = layerOf(posix.join(posix.dirname(file), found.specifier));
  return [
    `${file}:${found.line}:${found.column}  import`,
    `  got "${found.specifier}"; ${name}/ may import: ${allowedInWords(name)}`,
    `  fix: ${fixInWords(name, file, target)}`,
  ].join('\n');
}

/** Most files have nothing but imports that their layer allows of values too, and need not be parsed. */
const isPlainlyAllowed = (name: LayerName, { path, text }: SourceFile) =>
  modulesNamed(text).every((specifier) => isAllowed(name, path, { specifier, typeOnly: false }));

/** @returns one complaint, ready to print, for every import that points the wrong way */
export function brokenImportRules(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const name = layerOf(path);
    if (name === undefined) return [`${path}  layer\n  got no layer; fix: add it to tests/layers.ts`];
    if (!path.endsWith('.mdx') && isPlainlyAllowed(name, { path, text })) return [];
    const imports = path.endsWith('.mdx') ? importsOfMdx(text) : importsOfCode(path, text);
    return imports
      .filter((found) => !isAllowed(name, path, found))
      .map((found) => complaint(name, path, found));
  });
}
