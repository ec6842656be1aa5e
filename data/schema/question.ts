import { z } from 'zod';
import { factValues } from './fact-values';
import { factPatternSchema } from './facts';
import { textSchema } from './text';

const factNames = Object.keys(factValues) as [keyof typeof factValues, ...(keyof typeof factValues)[]];

const answerSchema = z.strictObject({
  value: textSchema.describe('A value of the fact'),
  label: textSchema.describe('What somebody would say who has never read the rules'),
});

/** One question of the advisor. Each of its answers is a value of one fact. */
export const questionSchema = z
  .strictObject({
    fact: z.enum(factNames).describe('The fact that the answer gives'),
    ask: textSchema.describe('The question, as readers see it'),
    when: factPatternSchema
      .optional()
      .describe('Answers it is asked after; without it, it is asked of everybody'),
    answers: z.array(answerSchema).min(2, 'a question needs two answers'),
  })
  .superRefine(({ fact, answers }, context) => {
    const known = Object.keys(factValues[fact]);
    for (const [index, { value }] of answers.entries()) {
      if (known.includes(value)) continue;
      const message = `write a value of ${fact}: ${known.map((one) => `"${one}"`).join(', ')}`;
      context.addIssue({ code: 'custom', path: ['answers', index, 'value'], message });
    }
    const missing = known.filter((value) => !answers.some((answer) => answer.value === value));
    if (missing.length === 0) return;
    const message = `every value needs an answer; add ${missing.map((one) => `"${one}"`).join(', ')}`;
    context.addIssue({ code: 'custom', path: ['answers'], message });
  });
