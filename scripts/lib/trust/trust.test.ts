import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesText } from './licences';
import { closureOf, readLocked } from './lock';
import { shippedNames } from './review';
import { sbomOf } from './sbom';

const locked = readLocked();
const shipped = shippedNames();

test('the page of licences names each package that may be sent, with a text', () => {
  const text = licencesText(locked, shipped, readFileSync('LICENSE', 'utf8'));
  for (const path of closureOf(locked, shipped)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 13);
    expect(text).toContain(`\n${name} ${locked[path]?.version} (`);
  }
  expect(text).toContain('Permission is hereby granted');
  expect(text).toBe(licencesText(locked, shipped, readFileSync('LICENSE', 'utf8')));
});

test('the bill of materials has every package once, and the same bytes each time', () => {
  const site = { name: 'action-or-route', version: '1.0.0' };
  const { components } = sbomOf(locked, shipped, site);
  expect(components).toHaveLength(Object.keys(locked).length);
  expect(new Set(components.map((each) => each['bom-ref'])).size).toBe(components.length);
  const next = components.find(({ name }) => name === 'next');
  expect(next).toMatchObject({ scope: 'required', licenses: [{ license: { name: 'MIT' } }] });
  expect(next?.purl).toMatch(/^pkg:npm\/next@\d/);
  expect(components.find(({ name }) => name === '@biomejs/biome')).toMatchObject({
    scope: 'excluded',
    purl: expect.stringMatching(/^pkg:npm\/%40biomejs\/biome@/),
  });
  for (const { hashes } of components)
    for (const { content } of hashes) expect(content).toMatch(/^[0-9a-f]{128}$/);
  expect(JSON.stringify(sbomOf(locked, shipped, site))).toBe(
    JSON.stringify(sbomOf(readLocked(), shipped, site)),
  );
});
