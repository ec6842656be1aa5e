import { z } from 'zod';
import {
  conformanceCaseSchema,
  conformanceModeSchema,
  conformanceRecordSchema,
  idSchema,
  textSchema,
} from '../../data/schema';
import type { ConformanceCaseView } from './types';

/** A case as `/data/conformance.json` has it. */
export const publishedCase = conformanceCaseSchema.omit({ only: true }).extend({
  id: idSchema.describe('Its place on the page /conformance'),
  group: conformanceRecordSchema.shape.group,
  release: conformanceRecordSchema.shape.release,
  modes: z
    .array(conformanceModeSchema)
    .describe('Those that the case describes: `cached` is with Cache Components, `classic` without'),
  statements: z
    .array(
      z.strictObject({
        says: textSchema.describe('In our words'),
        page: z.url().describe('The page of the documentation'),
      }),
    )
    .describe('What the documentation says that the case tests'),
  app: textSchema.optional().describe('Path of the files of its app on this site'),
});

/** @returns a case in that shape, with addresses that are good outside this site */
export const asPublished = ({
  app,
  modes,
  statements,
  ...each
}: ConformanceCaseView): z.input<typeof publishedCase> => ({
  ...each,
  modes: [...modes],
  statements: statements.map(({ says, page }) => ({
    says,
    page: `https://nextjs.org/docs/app/api-reference/${page}`,
  })),
  ...(app && { app: `/data/conformance/${app}.json` }),
});
