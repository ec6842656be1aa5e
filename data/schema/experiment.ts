import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** The releases that verdicts rest on, each as it is set up for the lab; 16.4 in both of its modes. */
export const targets = [
  { id: '14.2.35', next: '14.2.35', react: '18.3.1', cacheComponents: false },
  { id: '15.5.29', next: '15.5.29', react: '19.3.1', cacheComponents: false },
  { id: '16.4.6', next: '16.4.6', react: '19.3.1', cacheComponents: false },
  { id: '16.4.6-cache-components', next: '16.4.6', react: '19.3.1', cacheComponents: true },
] as const;
export const targetIds = targets.map(({ id }) => id);

/** Set up otherwise than a release is by default; only an experiment that names one in `also` is asked on it. */
export const extraTargets = [
  { id: '16.4.6-webpack', next: '16.4.6', react: '19.3.1', cacheComponents: false, bundler: 'webpack' },
] as const;
export const extraTargetIds = extraTargets.map(({ id }) => id);

/** A release that is not out yet, set up like the target of today that it is compared with. */
export interface PreviewTarget {
  id: string;
  next: string;
  react: string;
  cacheComponents: boolean;
  bundler?: 'webpack';
  /** Its experiments are those of this target. */
  comparedWith: (typeof targets | typeof extraTargets)[number]['id'];
}

/**
 * Recorded when somebody asks for it, and shown on `/next-release`; empty while there is nothing to look ahead to. No
 * verdict, count or expectation rests on it, and no test runs it.
 */
export const previewTargets: readonly PreviewTarget[] = [
  {
    id: '16.5.0-canary.38',
    next: '16.5.0-canary.38',
    react: '19.3.1',
    cacheComponents: false,
    comparedWith: '16.4.6',
  },
  {
    id: '16.5.0-canary.38-cache-components',
    next: '16.5.0-canary.38',
    react: '19.3.1',
    cacheComponents: true,
    comparedWith: '16.4.6-cache-components',
  },
  {
    id: '16.5.0-canary.38-webpack',
    next: '16.5.0-canary.38',
    react: '19.3.1',
    cacheComponents: false,
    bundler: 'webpack',
    comparedWith: '16.4.6-webpack',
  },
];

/** @returns the release of a target: `16.4.6` of `16.4.6-cache-components` */
export const releaseOf = (target: string): string => target.replace(/-(cache-components|webpack)$/, '');

/** @returns whether a target is of a release that is not out yet, such as `16.5.0-canary.1-cache-components` */
export const isPreview = (target: string): boolean => releaseOf(target).includes('-');

const observedScalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const observedSchema = z
  .union([observedScalar, z.array(observedScalar)], { error: 'write text, a number, true, false, or a list' })
  .describe('What was seen: text, a number, true, false, or a list of these');

const releaseKey = z
  .string()
  .regex(
    /^\d+(\.\d+\.\d+)?(-cache-components|-webpack)?$/,
    'write a line such as 14, or a target such as 16.4.6-cache-components',
  );

export const expectedSchema = z
  .union([observedSchema, z.record(releaseKey, observedSchema)])
  .describe(
    'The value on every release, or one for each line (14, 15, 16) or target (16.4.6-cache-components)',
  );

/** `experiment.yaml`; the folder's `steps.ts` sends and observes. */
export const experimentSchema = z.strictObject({
  question: textSchema.describe('The question in one sentence'),
  answer: textSchema.describe('What the recordings together show, for somebody who has not read any article'),
  build: z
    .enum(['shared', 'own'])
    .default('shared')
    .describe(
      'Whether its pages are in the app that experiments share, below /<id>, or in an app of its own',
    ),
  measuresTime: z
    .boolean()
    .default(false)
    .describe('Whether it measures times: such a run needs a machine without other work'),
  config: z.record(z.string(), z.json()).optional().describe('Members of next.config of an own build'),
  on: z
    .array(z.enum(targetIds as [string, ...string[]]))
    .min(1)
    .optional()
    .describe('The targets on which the question makes sense; all, where it is not given'),
  also: z
    .array(z.enum(extraTargetIds))
    .min(1)
    .optional()
    .describe('More targets, not set up as a release is by default: 16.4.6-webpack'),
  why: textSchema
    .optional()
    .describe('Why it is not asked on all of them, or what a reader should know of how it was asked'),
  observations: z
    .array(
      z.strictObject({
        name: textSchema.describe('What is looked at, as a row of a table'),
        expected: expectedSchema,
      }),
    )
    .min(1)
    .describe('What the steps observe, and what each release is expected to do'),
});

const headersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** One request and its answer, with what changes from run to run replaced by names. */
export const exchangeSchema = z.strictObject({
  what: textSchema.describe('What is sent here, and why'),
  from: z.enum(['script', 'browser']).describe('Who sent it: a plain HTTP client, or a page in Chromium'),
  request: z.strictObject({
    method: z.string(),
    path: z.string(),
    headers: headersSchema,
    body: z.string(),
  }),
  response: z.strictObject({ status: z.number(), headers: headersSchema, body: z.string() }),
});

/** `evidence/measurements/<target>/<id>.json`: times of one run as ratios. They are shown, and decide nothing. */
export const measurementSchema = z.strictObject({
  experiment: idSchema,
  target: z.string(),
  node: z.string(),
  fingerprint: z.string().describe('Of the files of the experiment as they were run'),
  ratios: z
    .record(z.string(), z.array(z.number().positive()))
    .describe(
      'One time divided by another of the same run, pair by pair, under the name of what is compared',
    ),
});

/** `evidence/recordings/<target>/<id>.json`, written by `npm run evidence`. */
export const recordingSchema = z.strictObject({
  experiment: idSchema,
  target: z.string(),
  next: z.string(),
  react: z.string(),
  node: z.string().describe('Version of Node.js it ran on'),
  fingerprint: z.string().describe('Of the files of the experiment as they were run'),
  observations: z.record(z.string(), observedSchema),
  exchanges: z.array(exchangeSchema),
  checksum: z.string().describe('Of all the rest, so that an edit by hand is noticed'),
});
