import { existsSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { loadCatalog } from '../../catalog';
import { WrongForMe } from '../../components/advisor/wrong-for-me';
import { issueAddress, type SourcePlace, sourceAddress } from '../../components/ui/address';
import { ProposeChange } from '../../components/ui/propose-change';
import { placeOfRecord } from './place-of-record';

const repository = 'https://example.org/owner/name';
const withRepository = () => vi.stubEnv('NEXT_PUBLIC_REPOSITORY', repository);
afterEach(() => {
  vi.unstubAllEnvs();
});

const lineAt = ({ path, line = 1 }: SourcePlace) => readFileSync(path, 'utf8').split('\n')[line - 1]?.trim();

test('every claim, source and row is proposed at its own line', () => {
  const { claims, sources, decisions } = loadCatalog();
  const records = [
    ...claims.map(({ id }) => ['data/claims', id] as const),
    ...sources.map(({ id }) => ['data/sources.yaml', id] as const),
    ...decisions.map(({ id }) => ['data/decisions.yaml', id] as const),
  ];
  expect(records.length).toBeGreaterThan(150);
  for (const [path, id] of records) expect(lineAt(placeOfRecord(path, id))).toBe(`- id: ${id}`);
  expect(() => placeOfRecord('data/claims', 'nothing')).toThrow('has the id "nothing"');
});

test('every example and experiment has the file that its page names', () => {
  const { examples, experiments } = loadCatalog();
  for (const { slug } of examples) expect(existsSync(`examples/${slug}/example.yaml`), slug).toBe(true);
  for (const { id } of experiments)
    expect(existsSync(`evidence/experiments/${id}/experiment.yaml`), id).toBe(true);
});

const place = { path: 'data/claims/csrf.yaml', line: 5 };

test('with a repository, a page leads to the line and the forms', () => {
  withRepository();
  expect(sourceAddress(place)).toBe(`${repository}/blob/HEAD/data/claims/csrf.yaml?plain=1#L5`);
  expect(renderToStaticMarkup(<ProposeChange place={place} what="this claim" />)).toContain(
    `<a href="${repository}/blob/HEAD/data/claims/csrf.yaml?plain=1#L5">Propose a change to this claim</a>`,
  );
  expect(issueAddress('a.yml', { answers: 'x&y' })).toBe(
    `${repository}/issues/new?template=a.yml&answers=x%26y`,
  );
  const link = renderToStaticMarkup(<WrongForMe rule="some-rule" verdict="action" />);
  expect(link).toContain('template=wrong-for-my-case.yml&amp;answers=Verdict');
  expect(existsSync('.github/ISSUE_TEMPLATE/wrong-for-my-case.yml')).toBe(true);
  expect(readFileSync('.github/ISSUE_TEMPLATE/wrong-for-my-case.yml', 'utf8')).toContain('id: answers');
});

test('without one, there is no such link', () => {
  vi.stubEnv('NEXT_PUBLIC_REPOSITORY', '');
  expect(sourceAddress(place)).toBeUndefined();
  expect(renderToStaticMarkup(<ProposeChange place={place} what="this claim" />)).toBe('');
  expect(renderToStaticMarkup(<WrongForMe rule="some-rule" verdict="action" />)).toBe('');
});

test('articles lead to their file, by the theme', async () => {
  vi.resetModules();
  vi.doMock('../../package.json', () => ({ default: { name: 'x', description: 'x', repository } }));
  const { themeSettings } = await import('../../theme.config');
  vi.doUnmock('../../package.json');
  vi.resetModules();
  expect(themeSettings.editLink).toBe('Edit this page');
  expect(themeSettings.docsRepositoryBase).toBe(`${repository}/blob/HEAD`);
});
