import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** `cached`: with Cache Components; `classic`: without. */
export const conformanceModes = ['classic', 'cached'] as const;
export const conformanceModeSchema = z.enum(conformanceModes);

/** What a case did: `differs` is a failure of the sandbox that is known and has its reason, `fails` any other. */
export const conformanceResultSchema = z.enum(['holds', 'differs', 'fails']);

const resultsSchema = z
  .strictObject({
    classic: conformanceResultSchema.optional().describe('Without Cache Components'),
    cached: conformanceResultSchema.optional().describe('With Cache Components'),
  })
  .describe('What the case did with and without Cache Components; left out where it was not run');

export const conformanceCaseSchema = z.strictObject({
  name: textSchema.describe('What the case claims; unique among the cases of all groups of this name'),
  only: conformanceModeSchema
    .optional()
    .describe('With or without Cache Components, if the case describes only one'),
  report: z
    .url()
    .optional()
    .describe('Address of the public report or question that the case is written after'),
  next: resultsSchema,
  sandbox: resultsSchema,
});

/** What the cases of one group did, as `npm run conformance -- --record` writes it to `data/conformance/<build>/`. */
export const conformanceRecordSchema = z.strictObject({
  build: idSchema.describe('The app on real Next.js that the group is part of'),
  group: idSchema.describe('Name of the folder with the app and its cases'),
  release: z
    .string()
    .regex(/^\d+\.\d+\.\d+/, 'write a release of Next.js, such as "16.4.6"')
    .describe('The release of Next.js that was installed'),
  checksum: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'leave it as `npm run conformance -- --record` writes it')
    .describe('Of the files of the app and its cases, as they were run'),
  sandboxChecksum: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'leave it as `npm run conformance -- --record` writes it')
    .optional()
    .describe(
      'Of the sandbox, and of what runs cases in it, as all results there were recorded; left out where they were not recorded together',
    ),
  cases: z.array(conformanceCaseSchema).min(1).describe('In the order of cases.ts'),
});

/** The same on a release that is not out yet, as `-- --preview --record` writes it to `data/conformance-preview/<build>/`. */
export const previewRecordSchema = conformanceRecordSchema
  .pick({ build: true, group: true, checksum: true })
  .extend({
    release: z.string().describe('The release that is not out yet, such as "16.5.0-canary.38"'),
    cases: z.array(conformanceCaseSchema.pick({ name: true, next: true })).min(1),
  });

/** How readers know a group; a group that is not listed is called by the words of its folder. */
export const conformanceTitleSchema = z.strictObject({
  id: idSchema.describe('Name of the folder'),
  title: textSchema.describe('Heading of the group on the page'),
});

export type ConformanceMode = z.infer<typeof conformanceModeSchema>;
export type ConformanceResult = z.infer<typeof conformanceResultSchema>;
export type ConformanceRecord = z.infer<typeof conformanceRecordSchema>;
export type PreviewRecord = z.infer<typeof previewRecordSchema>;
