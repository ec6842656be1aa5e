import { parseArgs } from 'node:util';
import { byDistance } from '../../../catalog/closest-match';
import { UserError } from '../user-error';

export interface TalkOptions {
  /** Without repetitions, in the order in which they were named. */
  slugs: string[];
  /** The folder to write, as the person gave it. */
  to: string;
}

const usage = `npm run talk -- <slug…> [--to <folder>]

  Writes a folder that holds these examples and all that they need to run, be edited and be used: for slides without a
  network. It works below any path, from any static server, and inside the folder that your slides are served from.

  <slug…>         one or more examples, such as: npm run talk -- create-post like-button
  --to <folder>   where to write it; without it: talk`;

/** @param slugs of all examples */
export const talkHelp = (slugs: readonly string[]): string => `${usage}\n\nThe examples: ${slugs.join(', ')}`;

const suggestedShown = 3;

/** In the format of all errors about names: what was found, what is allowed, the way out. */
function unknownSlug(slug: string, slugs: readonly string[]): UserError {
  const near = byDistance(slug, slugs).slice(0, suggestedShown);
  const names = near.map(({ candidate }) => `"${candidate}"`).join(', ');
  return new UserError(
    [
      'npm run talk  slug',
      `  got "${slug}"; the closest of ${slugs.length} examples: ${names}`,
      `  fix: npm run talk -- ${near[0]?.candidate}, or \`npm run talk\` for the list of all`,
    ].join('\n'),
  );
}

/**
 * @param slugs of all examples
 * @throws {UserError} for a flag or an example that does not exist
 */
export function readTalkOptions(args: string[], slugs: readonly string[]): TalkOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help || positionals.length === 0) return 'help';
  const unknown = positionals.find((name) => !slugs.includes(name));
  if (unknown !== undefined) throw unknownSlug(unknown, slugs);
  return { slugs: [...new Set(positionals)], to: values.to?.replace(/(?<=.)\/+$/, '') ?? 'talk' };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean' }, to: { type: 'string' } },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
