/** What `spec.ts` of an example says about itself: each mutation names a step that fails then. */

import { closestMatch } from '../closest-match';
import type { Files } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { remembered } from '../remembered';
import { readScript } from './code';

type Tree = Record<string, unknown> & { type: string };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value;

function* objectsIn(node: unknown): Generator<Tree[]> {
  if (Array.isArray(node)) for (const each of node) yield* objectsIn(each);
  if (!isTree(node)) return;
  if (node.type === 'ObjectExpression' && Array.isArray(node.properties))
    yield node.properties.filter(isTree);
  for (const [key, inner] of Object.entries(node)) if (key !== 'loc') yield* objectsIn(inner);
}

const memberOf = (members: readonly Tree[], name: string) =>
  members.find(({ key }) => isTree(key) && key.name === name);

/** Plain text; undefined where it is put together. */
const textOf = (member: Tree | undefined) =>
  isTree(member?.value) && member.value.type === 'StringLiteral' ? String(member.value.value) : undefined;

const placeOf = ({ value }: Tree) => {
  const { loc } = value as { loc?: { start: { line: number; column: number } } };
  return { line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 };
};

function unknownStep(file: string, member: Tree, steps: readonly string[]): ContentProblem[] {
  const name = textOf(member);
  if (name === undefined || steps.includes(name)) return [];
  const meant = closestMatch(name, steps);
  const fix = meant ? `write "${meant}"` : 'write the name of a step of this file';
  const got = `"${name}", which is not the name of a step`;
  return [{ rule: 'reference', file, ...placeOf(member), path: 'failing', got, allowed: listed(steps), fix }];
}

const inSpec = remembered((file, text): ContentProblem[] => {
  const objects = [...objectsIn(readScript(text, 'ts').file?.program.body)];
  const steps = objects
    .filter((members) => memberOf(members, 'run'))
    .map((members) => textOf(memberOf(members, 'name')));
  const names = steps.flatMap((name) => name ?? []);
  // A name that is put together is known only to whoever runs it.
  if (names.length < steps.length) return [];
  return objects.flatMap((members) => {
    const failing = memberOf(members, 'failing');
    return failing ? unknownStep(file, failing, names) : [];
  });
});

/** Mutations that name a step which is not there. */
export const specProblems = (files: Files): ContentProblem[] =>
  [...files].flatMap(([file, text]) => (/^examples\/[^/]+\/spec\.ts$/.test(file) ? inSpec(file, text) : []));
