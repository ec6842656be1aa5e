import { z } from 'zod';

/** Lower-case words joined by hyphens: ids appear in URLs, so they never change once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as "action-is-a-post"')
  .describe('Stable identifier, used in URLs');

/** Text that must not be empty. */
export const textSchema = z.string().min(1, 'write at least one word');

/** Rejects the second and later uses of a value in a list. */
export const withoutRepeats = (values: readonly unknown[]) => new Set(values).size === values.length;
/** The words for a list that names the same thing twice. */
export const repeatError = 'name each entry once';

/** References to other records by id. */
export const idListSchema = z.array(idSchema).refine(withoutRepeats, repeatError);
