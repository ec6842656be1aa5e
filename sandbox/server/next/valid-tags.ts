/** Source: next@16.4.6 dist/lib/constants.js. */
const mostTags = 128;
const longestTag = 256;

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
    else if (tag.length > longestTag) invalid.push(`tag: "${tag}" exceeded max length of ${longestTag}`);
    else valid.push(tag);
    if (valid.length > mostTags) {
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
