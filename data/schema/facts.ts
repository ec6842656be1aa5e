import { z } from 'zod';
import { type FactPattern, factDefaults, factValues, type StatedFacts } from './fact-values';
import { repeatError, withoutRepeats } from './text';

/** The names of an object's keys as the non-empty tuple that `z.enum` infers its values from. */
const keysOf = <Values extends Record<string, string>>(values: Values) =>
  Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]];

const caller = z.enum(keysOf(factValues.caller)).describe('Who sends the request');
const intent = z.enum(keysOf(factValues.intent)).describe('What the request is for');
const priority = z.enum(keysOf(factValues.priority)).describe('The wish the choice is measured by');
const weight = z.enum(keysOf(factValues.weight)).describe('Whether the work fits into one request');
const bodySize = z.enum(keysOf(factValues.bodySize)).describe('Whether the body fits into one request');
const burst = z.enum(keysOf(factValues.burst)).describe('Whether many calls come in a row or at once');
const cancellable = z.enum(keysOf(factValues.cancellable)).describe('Whether a running call must be aborted');
const survivesLeaving = z
  .enum(keysOf(factValues.survivesLeaving))
  .describe('Whether the call must still be sent when the page closes');
const cacheable = z
  .enum(keysOf(factValues.cacheable))
  .describe('Whether an HTTP cache may keep the response');
const router = z.enum(keysOf(factValues.router)).describe('Which router the app uses');
const hosting = z.enum(keysOf(factValues.hosting)).describe('What runs the app');

/** The facts of one case. `caller` and `intent` are stated, the others have defaults. */
export const factsSchema = z.strictObject({
  caller,
  intent,
  priority: priority.default(factDefaults.priority),
  weight: weight.default(factDefaults.weight),
  bodySize: bodySize.default(factDefaults.bodySize),
  burst: burst.default(factDefaults.burst),
  cancellable: cancellable.default(factDefaults.cancellable),
  survivesLeaving: survivesLeaving.default(factDefaults.survivesLeaving),
  cacheable: cacheable.default(factDefaults.cacheable),
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
  bodySize: valueOrList(bodySize),
  burst: valueOrList(burst),
  cancellable: valueOrList(cancellable),
  survivesLeaving: valueOrList(survivesLeaving),
  cacheable: valueOrList(cacheable),
  router: valueOrList(router),
  hosting: valueOrList(hosting),
}) satisfies z.ZodType<FactPattern>;
