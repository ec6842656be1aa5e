/** Corrections that need nobody to decide anything. */
import { contentIndent, SourceLines } from '../yaml-lines';
import { withoutHidden } from './characters';
import { isWholeText } from './hidden-characters';

/** A tab that indents, as the spaces that the line before asks for. */
function withoutTabs(text: string): string {
  let fixed = text;
  for (;;) {
    const tab = /^ *\t[ \t]*(?=\S)/m.exec(fixed);
    if (!tab) return fixed;
    const lines = new SourceLines(fixed);
    const indent = ' '.repeat(contentIndent(lines, lines.at(tab.index)));
    fixed = fixed.slice(0, tab.index) + indent + fixed.slice(tab.index + tab[0].length);
  }
}

const fence = /^(\s*)(`{3,}|~{3,})[\s\S]*?^\1\2\s*$|`[^`\n]+`/gm;

/** HTML as Markdown takes it and MDX does not: tags without an end, and comments. Code keeps what it has. */
function asMdx(text: string): string {
  const kept: string[] = [];
  const bare = text.replace(fence, (code) => `\uE001${kept.push(code) - 1}\uE002`);
  const fixed = bare
    .replace(/<!--([\s\S]*?)-->/g, (_all, words: string) => `{/*${words.replaceAll('*/', '* /')}*/}`)
    .replace(/<(br|hr|wbr)\s*>/g, '<$1 />')
    .replace(/<(img\b[^<>]*[^/<>])>/g, '<$1 />');
  return fixed.replace(/\uE001(\d+)\uE002/g, (_all, index: string) => kept[Number(index)] ?? '');
}

const withLastLine = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The text of a contributed file with what a program can correct corrected. */
export function fixedText(file: string, text: string): string {
  // Written back, what could not be read would be lost.
  if (!isWholeText(text)) return text;
  const clean = withoutHidden(text);
  if (/\.ya?ml$/.test(file)) return withLastLine(withoutTabs(clean));
  return file.endsWith('.mdx') ? withLastLine(asMdx(clean)) : clean;
}
