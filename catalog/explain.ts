import { z } from 'zod';
import {
  advisorySchema,
  advisorySubjects,
  appTraits,
  claimFileSchema,
  claimSchema,
  claimVerdictsByKind,
  confidences,
  decisionSchema,
  exampleSchema,
  experimentSchema,
  factPatternSchema,
  factsSchema,
  factValues,
  proofSchema,
  ruleSchema,
  sourceSchema,
  stanceSchema,
  stepSchema,
  votesSchema,
  waysOfReading,
} from '../data/schema';
import { closestMatch } from './closest-match';
import { listed } from './problem';
import { allowedIn, descriptionOf } from './schema-path';

/** What the schema says about one key of one kind of record. */
export interface Explanation {
  record: string;
  key: string;
  description: string;
  allowed: string;
  required: boolean;
}

const records: readonly (readonly [string, z.ZodObject])[] = [
  ['source', sourceSchema],
  ['topic', claimFileSchema],
  ['claim', claimSchema],
  ['stance', stanceSchema],
  ...proofSchema.options.map((kind) => ['proof', kind] as const),
  ['experiment', experimentSchema],
  ['observation', experimentSchema.shape.observations.element],
  ['advisory', advisorySchema],
  ['affects', advisorySchema.shape.affects.element],
  ['unread', advisorySchema.shape.unread.unwrap().element],
  ['decision', decisionSchema],
  ['votes', votesSchema],
  ['facts', factsSchema],
  ['rule', ruleSchema],
  ['when', factPatternSchema],
  ['example', exampleSchema],
  ['step', stepSchema],
];

/** The documentation of every key of every kind of record. */
export const explanations = (): Explanation[] =>
  records.flatMap(([record, schema]) =>
    Object.entries(schema.shape).map(([key, value]) => ({
      record,
      key,
      description: descriptionOf(value) ?? '',
      allowed: allowedIn(value),
      required: !(value instanceof z.ZodOptional || value instanceof z.ZodDefault),
    })),
  );

/** What each value of a key means, for the keys whose values have a meaning of their own. */
const valuesOf: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  claim: { verdict: { ...claimVerdictsByKind.fact, ...claimVerdictsByKind.advice } },
  facts: factValues,
  when: factValues,
  advisory: {
    about: advisorySubjects,
    alsoAbout: advisorySubjects,
    needs: appTraits,
    confidence: confidences,
    readAs: waysOfReading,
  },
};

const meanings = ({ record, key }: Explanation): string[] =>
  Object.entries(valuesOf[record]?.[key] ?? {}).map(([value, meaning]) => `    ${value}: ${meaning}`);

const written = (explanation: Explanation) =>
  [
    `${explanation.record}.${explanation.key} (${explanation.required ? 'required' : 'optional'})`,
    `  ${explanation.description}`,
    `  allowed: ${explanation.allowed}`,
    ...meanings(explanation),
  ].join('\n');

/**
 * The documentation of a key such as `verdict`, or `rule.verdict` where several records have it.
 * Throws where no record has it, with the closest name.
 */
export function explain(name: string): string {
  const all = explanations();
  const found = all.filter(
    ({ record, key }) => key === name || `${record}.${key}` === name || record === name,
  );
  if (found.length > 0) return [...new Set(found.map(written))].join('\n\n');
  const names = new Set(all.map(({ key }) => key));
  const meant = closestMatch(name, names);
  throw new Error(
    `no record has a key "${name}"; ${meant ? `did you mean "${meant}"?` : `known: ${listed(names)}`}`,
  );
}
