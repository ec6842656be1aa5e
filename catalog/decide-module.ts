/** Builds `decide.js`, the decision as one file for other sites, and its types. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { decisionVerdicts, factDefaults, factValues } from '../data/schema';
import type { Rule } from './types';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The source of the module: the rules inlined and the same `decide` the site itself uses. */
const entry = (rules: readonly Rule[]) => `
import { decide as decideBy } from './decide';
export { DecideError } from './decide';
export { factValues } from '../data/schema/fact-values';
const rules = ${JSON.stringify(rules.map(({ claims: _claims, ...rule }) => rule))};
/** Gives the verdict for the facts; throws DecideError where a fact is missing or unknown. */
export const decide = (facts) => decideBy(facts, rules);
`;

/** One ES module without any import. */
export async function decideModule(rules: readonly Rule[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry(rules), resolveDir: here, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

const union = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ');

const factLine = ([name, values]: [string, Record<string, string>]) =>
  `  ${name}${name in factDefaults ? '?' : ''}: ${union(Object.keys(values))};`;

/** The types of the module. Facts with a default are optional. */
export const decideTypes = () => `export interface Facts {
${Object.entries(factValues).map(factLine).join('\n')}
}
export type Verdict = ${union(decisionVerdicts)};
export interface Decision {
  verdict: Verdict;
  /** Id of the rule that decided, as in /data/rules.json. */
  rule: string;
  because: string;
  /** What would change the verdict, or must hold for it. */
  conditions: string[];
}
/** A fact is missing, unknown or has an unknown value. */
export declare class DecideError extends Error {}
/** Every fact with its values and what each means. */
export declare const factValues: { [Name in keyof Required<Facts>]: Record<NonNullable<Facts[Name]>, string> };
/** Throws DecideError. */
export declare function decide(facts: Facts): Decision;
`;
