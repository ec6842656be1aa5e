import { z } from 'zod';
import { textSchema } from './text';

const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'write a release such as "15.2.3"');

export const advisoryIdSchema = z
  .string()
  .regex(/^(CVE-\d{4}-\d{4,}|GHSA(-\w{4}){3})$/, 'write "CVE-2025-29927" or "GHSA-xxxx-xxxx-xxxx"')
  .describe('Id of a security advisory');

const rangeSchema = z.strictObject({
  from: versionSchema.describe('The first release of Next.js that is affected'),
  before: versionSchema.describe('The first release after it that is not'),
});

export const advisorySubjects = ['action', 'handler', 'proxy', 'rendering'] as const;

/** A published flaw of Next.js that matters to actions and handlers. */
export const advisorySchema = z.strictObject({
  id: advisoryIdSchema,
  title: textSchema.describe('What the flaw allows, in one sentence of our words'),
  about: z.enum(advisorySubjects).describe('The part of Next.js that it is in'),
  affects: z.array(rangeSchema).min(1).describe('The releases of Next.js that are affected'),
  fixed: z.array(versionSchema).min(1).describe('The releases that mend it, one for each line'),
  checked: z.boolean().describe('Whether the ranges were compared with the primary advisory'),
  remark: textSchema.describe('Where the ranges come from, and what about them is uncertain'),
});
