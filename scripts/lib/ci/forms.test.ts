import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { namedPackages } from '../manifests';

/** The part of the host's schema for issue forms that these forms use: a form with another key is not shown at all. */
const id = z.string().regex(/^[a-z][a-z-]*$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const text = z.strictObject({
  label: z.string(),
  description: z.string().optional(),
  placeholder: z.string().optional(),
});
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: text, validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: text, validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ label: z.string(), options: z.array(z.string()).min(2) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label: z.string(),
      options: z.array(z.strictObject({ label: z.string() })),
    }),
  }),
]);
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(element).min(1),
});

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

test.each(forms)('%s is a form that the host accepts', (name) => {
  const { body } = form.parse(parse(readFileSync(join(folder, name), 'utf8')));
  const ids = body.flatMap((one) => ('id' in one ? one.id : []));
  const labels = body.flatMap(({ attributes }) => ('label' in attributes ? attributes.label : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
});

test('no form asks for a vulnerability in public', () => {
  const config = parse(readFileSync(join(folder, 'config.yml'), 'utf8'));
  expect(config).toEqual({ blank_issues_enabled: false });
  expect(forms).not.toContain('security.yml');
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('Report a vulnerability');
});

test('every package that is named for updates is one of ours', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const ours = namedPackages();
  const isOurs = (pattern: string) =>
    ours.some((name) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name));
  const [npm] = updates;
  const groups: { patterns?: string[] }[] = Object.values(npm.groups);
  const named = [
    ...groups.flatMap(({ patterns = [] }) => patterns),
    ...npm.ignore.map((one: { 'dependency-name': string }) => one['dependency-name']),
  ];
  expect(named.filter((pattern) => !isOurs(pattern))).toEqual([]);
});
