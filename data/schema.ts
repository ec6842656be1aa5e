/**
 * The shape of everything under `data/`. One schema per concept carries the type, the documentation
 * (`.describe`, published as JSON Schema) and the words of the error a contributor sees.
 */
import { z } from 'zod';

/** Lower-case words joined by hyphens: ids appear in URLs, so they never change once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as "action-is-a-post"')
  .describe('Stable identifier, used in URLs');

export const sourceIds = [
  'alhabil-2024',
  'next15-decision-tree',
  'handling-api-routes',
  'raj-next14',
  'paradigm-shift',
] as const;
export const sourceIdSchema = z.enum(sourceIds).describe('Id of one of the five articles');

/** One of the five articles. Author and date are left out where the text does not name them. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: z.string().min(1).describe('Title as printed, or a description where the text has none'),
  titled: z.boolean().describe('Whether the title is printed in the text'),
  author: z.string().min(1).optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  nextVersion: z.string().min(1).describe('The Next.js version the article speaks of'),
  stance: z.string().min(1).describe('What the article concludes, in one line of our words'),
});

export const says = ['asserts', 'denies', 'qualifies'] as const;
/** What one article says about one claim, in our words. */
export const stanceSchema = z.strictObject({
  source: sourceIdSchema,
  says: z.enum(says),
  paraphrase: z.string().min(1).describe('Our paraphrase, never the article’s sentence'),
});

export const claimVerdicts = ['holds', 'depends', 'outdated', 'wrong'] as const;
export const claimVerdictSchema = z.enum(claimVerdicts).describe('What today’s Next.js says about the claim');

const shows = z.string().min(1).describe('What this proof shows, in one sentence');
/** Something a reader can open or re-run to check a verdict. */
export const proofSchema = z.union([
  z.strictObject({ experiment: idSchema, shows }),
  z.strictObject({ docs: z.url({ protocol: /^https$/, error: 'write a full https:// address' }), shows }),
  z.strictObject({
    sourceCode: z
      .string()
      .regex(
        /^(@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+\S* \S+$/,
        'write "package@version path/inside/the/package"',
      ),
    shows,
  }),
  z.strictObject({ advisory: z.string().regex(/^(CVE-\d{4}-\d{4,}|GHSA(-\w{4}){3})$/), shows }),
]);

/** A statement that articles make or dispute, with our verdict for the current Next.js. */
export const claimSchema = z.strictObject({
  id: idSchema,
  statement: z.string().min(1).describe('The claim, in our words, as a sentence that can be true or false'),
  stances: z.array(stanceSchema).describe('Empty where no article speaks of it'),
  verdict: claimVerdictSchema,
  from: z.string().optional().describe('First Next.js version the verdict is about, where it matters'),
  until: z.string().optional().describe('Last Next.js version the verdict is about, where it matters'),
  why: z.string().min(1).describe('The exact fact, short'),
  proof: z
    .array(proofSchema, { error: 'a verdict needs at least one proof' })
    .min(1, 'a verdict needs at least one proof'),
});

/** One file of `data/claims/`. */
export const claimFileSchema = z.strictObject({
  topic: idSchema,
  title: z.string().min(1),
  claims: z.array(claimSchema),
});

/** Released lines the observations were made on. */
export const observedVersions = ['16.4.6', '15.5.29', '14.2.35'] as const;
/** An exchange seen on a real `next build && next start`. */
export const observationSchema = z.strictObject({
  id: idSchema,
  question: z.string().min(1).describe('The question in one sentence'),
  recorded: z.literal('by-hand').describe('Recorded by hand until the evidence lab replaces it'),
  request: z.string().min(1).describe('What was sent, or done in the browser'),
  observed: z.strictObject({
    '16.4.6': z.string().min(1),
    '15.5.29': z.string().min(1).optional(),
    '14.2.35': z.string().min(1).optional(),
  }),
});

export const votes = ['action', 'route', 'either', 'both', 'neither', 'silent'] as const;
export const voteSchema = z.enum(votes).describe('What an article recommends; silent where it says nothing');

export const decisionVerdicts = ['action', 'route', 'either', 'both', 'neither'] as const;
export const decisionVerdictSchema = z.enum(decisionVerdicts);
