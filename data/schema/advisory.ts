import { z } from 'zod';
import { type AppTrait, appTraits } from './app-traits';
import { compareReleases } from './releases';
import { repeatError, textSchema, withoutRepeats } from './text';

const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, 'write a release such as "15.2.3"');
const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'write a day such as "2026-05-11", or a month such as "2026-05"');

const cve = /^CVE-\d{4}-\d{4,}$/;
const ghsa = /^GHSA(-[a-z0-9]{4}){3}$/;

export const advisoryIdSchema = z
  .string()
  .regex(
    new RegExp(`${cve.source}|${ghsa.source}`),
    'write "CVE-2025-29927" or "GHSA-xxxx-xxxx-xxxx", in the case of the record',
  )
  .describe('Number of a security advisory');

const isRising = ({ from, before }: { from: string; before?: string | undefined }) =>
  before === undefined || compareReleases(from, before) < 0;
const risingError = 'write a release later than `from` as `before`';

const from = versionSchema.describe('The first release that is affected');
const before = versionSchema.describe('The first release after it that is not: the fix');

const rangeSchema = z
  .strictObject({
    from,
    before,
    presumed: z
      .literal(true)
      .optional()
      .describe('Set where the range was not read but follows from another record'),
  })
  .refine(isRising, { error: risingError, path: ['before'] });

const unreadSchema = z
  .strictObject({ from, before: before.optional() })
  .refine(isRising, { error: risingError, path: ['before'] });

export const advisorySubjects = {
  action: 'Server Actions',
  handler: 'Route Handlers, API Routes',
  proxy: 'Proxy, middleware',
  cache: 'Caching',
  rendering: 'Rendering',
  other: 'Rewrites and the server',
  image: 'Image optimizer',
  'dev-server': 'Development server',
} as const;
export type AdvisorySubject = keyof typeof advisorySubjects;

/** Subjects that have nothing to do with the question of this site. */
export const offTopicSubjects: readonly AdvisorySubject[] = ['image', 'dev-server'];

export const severities = ['critical', 'high', 'medium', 'low', 'unknown'] as const;

export const confidences = {
  primary: 'in the record itself, or a copy of it',
  secondary: 'in other pages that quote the record',
  'single-mention': 'in one place only',
} as const;

/** How the record was read; a copy or an excerpt is one step weaker than the record. */
export const waysOfReading = {
  record: 'the record',
  copy: 'a copy of the record',
  excerpt: 'an excerpt of the record',
  elsewhere: 'other pages that quote it',
} as const;

const keysOf = <Key extends string>(map: Record<Key, string>) => Object.keys(map) as [Key, ...Key[]];
const subject = z.enum(keysOf(advisorySubjects));
const trait = z.enum(keysOf<AppTrait>(appTraits)).describe('Something an app may have that the flaw needs');

/** A published flaw of Next.js. What its range and its needs say together is answered by `catalog/affected.ts`. */
export const advisorySchema = z
  .strictObject({
    id: advisoryIdSchema.describe('Its CVE number, or its GHSA number where none was seen; used in URLs'),
    ghsa: z
      .string()
      .regex(ghsa, 'write "GHSA-xxxx-xxxx-xxxx", in lower case after GHSA')
      .describe('Its number in GitHub’s database, which holds the ranges of Next.js'),
    aliases: z
      .array(advisoryIdSchema)
      .refine(withoutRepeats, repeatError)
      .optional()
      .describe('Other numbers of the same flaw'),
    title: textSchema.describe('What the flaw allowed, in one sentence of our words'),
    about: subject.describe('The part of Next.js that it is in'),
    alsoAbout: z.array(subject).optional().describe('Other parts that it concerns'),
    severity: z.enum(severities).describe('As the record rates it; unknown where the rating was not read'),
    score: z.number().min(0).max(10).optional().describe('CVSS score, where it was read'),
    published: daySchema.describe('Day the record was published; a month where the day was not read'),
    fixedOn: daySchema
      .optional()
      .describe('Day the first release with the fix came out, where npm or the record has it'),
    affects: z
      .array(rangeSchema)
      .describe('The releases of Next.js that are affected; none where a record of React names no release'),
    unread: z
      .array(unreadSchema)
      .min(1)
      .optional()
      .describe('Releases that may be affected: the part of the record about them could not be read'),
    react: z
      .array(rangeSchema)
      .min(1)
      .optional()
      .describe('The releases of React that are affected, where React has a record of the same flaw'),
    needs: z
      .array(z.union([trait, z.array(trait).min(2, 'name at least two, or write one without a list')]))
      .describe('What an app must have to be affected: all of these; of a list within it, one'),
    workaround: textSchema.optional().describe('What helps without an upgrade, where the record names it'),
    confidence: z.enum(keysOf(confidences)).describe('Where the ranges were found'),
    readAs: z.enum(keysOf(waysOfReading)).describe('What of the record was read'),
    sources: z
      .array(z.url({ protocol: /^https$/, error: 'write a full https:// address' }))
      .min(1, 'name the address of the record')
      .describe('Addresses of the records, the one with the ranges of Next.js first'),
    remark: textSchema.optional().describe('What about the record or its ranges is uncertain'),
  })
  .refine(({ id, ghsa: number }) => cve.test(id) || id === number, {
    error: 'write the CVE number, or the same number as `ghsa`',
    path: ['id'],
  });
