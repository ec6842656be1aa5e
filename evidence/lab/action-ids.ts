/** The ids of the actions of a build, by the names of the functions. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  node: Record<string, { exportedName?: string; filename?: string }>;
}

const exportOf = /export\s+(?:async\s+)?(?:function\*?|const)\s+(\w+)/g;

/** Next.js 14 writes no names: its ids are the SHA-1 of the file and the export (E07), so names are tried. */
function namesByHash(folder: string): Map<string, { name: string; file: string }> {
  const files = readdirSync(join(folder, 'app'), { recursive: true, encoding: 'utf8' });
  const names = new Map<string, { name: string; file: string }>();
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const path = join(folder, 'app', file);
    const text = readFileSync(path, 'utf8');
    const inline = Array.from({ length: 9 }, (_, index) => `$$ACTION_${index}`);
    for (const name of [...text.matchAll(exportOf)].map(([, found = '']) => found).concat(inline)) {
      names.set(createHash('sha1').update(`${path}:${name}`).digest('hex'), { name, file: `app/${file}` });
    }
  }
  return names;
}

export function actionIds(folder: string) {
  const path = join(folder, '.next/server/server-reference-manifest.json');
  const manifest: Manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { node: {} };
  const hashed = namesByHash(folder);
  const all = Object.entries(manifest.node).map(([id, entry]) => ({
    id,
    name: entry.exportedName ?? hashed.get(id)?.name ?? 'an action',
    file: entry.filename ?? hashed.get(id)?.file ?? '',
  }));
  return {
    all,
    /**
     * @param path part of the path of the file, where others may have an action of the same name
     * @throws {Error} where no action or more than one has the name
     */
    of(name: string, path = ''): string {
      const found = all.filter((each) => each.name === name && each.file.includes(path));
      if (found.length === 1 && found[0]) return found[0].id;
      const names = all.map((each) => `${each.name} in ${each.file}`).join(', ');
      throw new Error(`the build has ${found.length} actions named "${name}"; it has ${names || 'none'}`);
    },
  };
}
