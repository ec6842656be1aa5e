/** The commands and the files that CONTRIBUTING.md shows. */

export interface GuideFile {
  path: string;
  text: string;
}

/** Words of a shell: a line that ends in a backslash goes on, and quotes hold a text together. */
export function shellWords(command: string): string[] {
  const words = command.replace(/\\\n/g, ' ').replace(/\s#.*$/, '');
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, plain]) => inQuotes ?? plain ?? '');
}

const blocks = (guide: string) =>
  [...guide.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language = '', path, text = '']) => ({
    language,
    path,
    text,
  }));

/** Each `npm run new` that names an id, as its arguments. */
export const commandsIn = (guide: string): string[][] =>
  blocks(guide)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => [...text.matchAll(/^npm run new -- (\w+ [a-z](?:.*\\\n)*.*)$/gm)])
    .map(([, args = '']) => shellWords(args));

/** Each block that names the file it belongs into. */
export const filesIn = (guide: string): GuideFile[] =>
  blocks(guide).flatMap(({ path, text }) => (path ? [{ path, text }] : []));
