import { NEXT_CACHE_TAG_MAX_ITEMS, NEXT_CACHE_TAG_MAX_LENGTH } from 'next/dist/lib/constants';

/**
 * The tags that count; for those that do not a warning is printed.
 * Source: next@16.4.6 dist/server/lib/patch-fetch.js (validateTags), where the first tag too many counts although
 * the warning names it
 *
 * @param giver who gives the tags, for the warning
 */
export function validTags(tags: readonly unknown[], giver: string): string[] {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const [index, tag] of tags.entries()) {
    if (typeof tag !== 'string') invalid.push(`tag: "${tag}" invalid type, must be a string`);
    else if (tag.length > NEXT_CACHE_TAG_MAX_LENGTH)
      invalid.push(`tag: "${tag}" exceeded max length of ${NEXT_CACHE_TAG_MAX_LENGTH}`);
    else valid.push(tag);
    if (valid.length > NEXT_CACHE_TAG_MAX_ITEMS) {
      console.warn(
        `Warning: exceeded max tag count for ${giver}, dropped tags:`,
        tags.slice(index).join(', '),
      );
      break;
    }
  }
  if (invalid.length > 0) console.warn(`Warning: invalid tags passed to ${giver}: `);
  for (const line of invalid) console.log(line);
  return valid;
}
