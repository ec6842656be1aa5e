/** Which packages the files of a folder import, for more than their types. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const statement =
  /^(?:import|export)\s(?!type\b)[^'";]*from\s+['"]([^.'"][^'"]*)['"]|import\(\s*['"]([^.'"][^'"]*)['"]/gm;

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The files of TypeScript below a folder, tests and its folder of tests aside. */
export function shippedSourceFiles(folder: string): { path: string; packages: string[] }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => !/^tests[\\/]/.test(name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|testing)\.tsx?$|\.d\.ts$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const found = [...readFileSync(path, 'utf8').matchAll(statement)];
      return { path, packages: found.map(([, one, other]) => packageOf(one ?? other ?? '')) };
    });
}
