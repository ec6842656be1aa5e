import { z } from 'zod';
import { type FactPattern, factDefaults, factValues, type StatedFacts } from './fact-values';
import { repeatError, withoutRepeats } from './text';

/** The names of an object's keys as the non-empty tuple that `z.enum` infers its values from. */
const keysOf = <Values extends Record<string, string>>(values: Values) =>
  Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];

const caller = z.enum(keysOf(factValues.caller)).describe('Who sends the request');
const intent = z.enum(keysOf(factValues.intent)).describe('What the request is for');
const priority = z.enum(keysOf(factValues.priority)).describe('The wish the choice is measured by');
const weight = z.enum(keysOf(factValues.weight)).describe('Whether body and work fit into one request');
const router = z.enum(keysOf(factValues.router)).describe('Which router the app uses');
const hosting = z.enum(keysOf(factValues.hosting)).describe('What runs the app');

/** The facts of one case. `caller` and `intent` are stated, the others have defaults. */
export const factsSchema = z.strictObject({
  caller,
  intent,
  priority: priority.default(factDefaults.priority),
  weight: weight.default(factDefaults.weight),
  router: router.default(factDefaults.router),
  hosting: hosting.default(factDefaults.hosting),
}) satisfies z.ZodType<unknown, StatedFacts>;

/** One value, or a list of values of which one must match. */
const valueOrList = <Value extends z.ZodEnum>(value: Value) =>
  z
    .union([value, z.array(value).min(1, 'name at least one value').refine(withoutRepeats, repeatError)])
    .optional()
    .describe(`${value.description}: one value, or a list of values of which one must match`);

/** The facts a rule asks for; a fact it does not name may have any value. */
export const factPatternSchema = z.strictObject({
  caller: valueOrList(caller),
  intent: valueOrList(intent),
  priority: valueOrList(priority),
  weight: valueOrList(weight),
  router: valueOrList(router),
  hosting: valueOrList(hosting),
}) satisfies z.ZodType<FactPattern>;
