import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutTimes } from './tar-times';

function tarOf(time: Date, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tar-'));
  const file = join(folder, 'out.tar');
  for (const name of ['a.txt', 'b.txt']) {
    writeFileSync(join(folder, name), name + text);
    utimesSync(join(folder, name), time, time);
  }
  spawnSync('tar', ['--format=ustar', '-cf', file, '-C', folder, 'a.txt', 'b.txt']);
  const tar = withoutTimes(new Uint8Array(readFileSync(file)));
  writeFileSync(file, tar);
  const listed = spawnSync('tar', ['-tf', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { tar, listed };
}

test('the same files of other times are the same tar file, and it can still be read', () => {
  const text = 'x'.repeat(700);
  const { tar, listed } = tarOf(new Date('2020-01-01'), text);
  expect(tarOf(new Date('2026-02-03T04:05:06Z'), text).tar).toEqual(tar);
  expect(tarOf(new Date('2020-01-01'), `${text}y`).tar).not.toEqual(tar);
  expect([listed.status, listed.stdout]).toEqual([0, 'a.txt\nb.txt\n']);
});
