import { z } from 'zod';
import { decisionVerdictSchema } from './decision';
import { factPatternSchema } from './facts';
import { idListSchema, idSchema, textSchema } from './text';

/** One rule. Rules are tried in order and the first whose facts all match decides. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  when: factPatternSchema
    .refine((when) => Object.keys(when).length > 0, 'name at least one fact')
    .describe('The facts this rule asks for'),
  verdict: decisionVerdictSchema,
  because: textSchema.describe('Why, in one or two plain sentences'),
  conditions: z.array(textSchema).describe('What would change the verdict, or must hold for it'),
  claims: idListSchema.describe('Ids of claims this rule rests on'),
});
