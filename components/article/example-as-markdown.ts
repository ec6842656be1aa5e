import type { Lookup } from '../data';

/** An example as a link to its page, with what it teaches. */
export function exampleAsMarkdown({ slug }: { slug: string }, { example }: Lookup): string {
  const { title, lesson } = example(slug);
  return `**Example: [${title}](/examples/${slug})** ${lesson}`;
}
