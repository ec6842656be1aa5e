/** Holds the imports of every file to the table of rooms. */
import { posix } from 'node:path';
import { type Import, importsOfCode, importsOfMdx, modulesNamed } from './imports';
import { type Reach, type Room, type RoomName, rooms, topLevelFiles } from './rooms';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

const isRoom = (name: string): name is RoomName => name in rooms;
const isUnitTest = (path: string) => /\.test\.tsx?$/.test(path);

/** @returns the room a file belongs to, undefined for a top-level file that is no code, such as package.json */
export function roomOf(path: string): RoomName | undefined {
  const [first = ''] = path.split('/');
  if (path.includes('/') && isRoom(first)) return first;
  return topLevelFiles[path];
}

const isWithin = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);

function reachInWords({ into, typeOnly }: Reach): string {
  return typeOnly ? `\`import type\` from ${into}` : into;
}

function allowedInWords(name: RoomName): string {
  const room: Room = rooms[name];
  const packages = room.packages === 'any' ? ['npm packages'] : room.packages.map((each) => `"${each}"`);
  const allowed = [...room.reaches.map(reachInWords), ...packages];
  if (name === 'content') return 'nothing at all';
  return ['its own files', ...allowed].join(', ');
}

function fixInWords(name: RoomName, path: string, target: RoomName | undefined): string {
  const typed = (rooms[name] as Room).reaches.find(({ into, typeOnly }) => into === target && typeOnly);
  if (typed) return 'write `import type`, and take the values as props';
  if (path.endsWith('_meta.ts')) return 'export a plain object: Nextra checks it without a type';
  if (name === 'content')
    return 'name the component in mdx-components.tsx; articles use it without an import';
  if (name === 'components') return 'take it as a prop; a page in app/ or pages/ passes it in';
  if (name === 'sandbox') return 'keep the sandbox a leaf: receive it in a message, or move it into sandbox/';
  if (target === 'tests') return 'move what both need out of tests/';
  return 'move the code to the room that may use it, or turn the dependency round; README.md shows the rooms';
}

function packageName(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Unit tests also need their runner, and files to read. */
function packageIsAllowed(room: Room, file: string, specifier: string): boolean {
  if (room.packages === 'any' || room.packages.includes(packageName(specifier))) return true;
  return isUnitTest(file) && (specifier === 'vitest' || specifier.startsWith('node:'));
}

type Named = Pick<Import, 'specifier' | 'typeOnly'>;

function isAllowed(name: RoomName, file: string, { specifier, typeOnly }: Named): boolean {
  if (name === 'content') return false;
  const room: Room = rooms[name];
  if (!specifier.startsWith('.')) return packageIsAllowed(room, file, specifier);
  const path = posix.join(posix.dirname(file), specifier);
  const target = roomOf(path) ?? roomOf(`${path}.ts`) ?? roomOf(`${path}.tsx`);
  if (target === undefined || target === name) return !path.startsWith('..');
  return room.reaches.some(
    (reach) => (typeOnly || !reach.typeOnly) && (reach.into === target || isWithin(path, reach.into)),
  );
}

function complaint(name: RoomName, file: string, found: Import): string {
  const target = roomOf(posix.join(posix.dirname(file), found.specifier));
  return [
    `${file}:${found.line}:${found.column}  import`,
    `  got "${found.specifier}"; ${name}/ may import: ${allowedInWords(name)}`,
    `  fix: ${fixInWords(name, file, target)}`,
  ].join('\n');
}

/** Most files have nothing but imports that their layer allows of values too, and need not be parsed. */
const isPlainlyAllowed = (name: RoomName, { path, text }: SourceFile) =>
  modulesNamed(text).every((specifier) => isAllowed(name, path, { specifier, typeOnly: false }));

/** @returns one complaint, ready to print, for every import that points the wrong way */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const name = roomOf(path);
    if (name === undefined) return [`${path}  room\n  got no room; fix: add it to tests/rooms.ts`];
    if (!path.endsWith('.mdx') && isPlainlyAllowed(name, { path, text })) return [];
    const imports = path.endsWith('.mdx') ? importsOfMdx(text) : importsOfCode(path, text);
    return imports
      .filter((found) => !isAllowed(name, path, found))
      .map((found) => complaint(name, path, found));
  });
}
