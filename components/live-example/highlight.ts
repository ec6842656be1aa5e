import { createCssVariablesTheme, createHighlighter } from 'shiki';
import type { CodeLine } from './types';

const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
const highlighter = createHighlighter({ themes: [theme], langs: ['tsx', 'css', 'json'] });

/** Static highlighting at build time, in the colours that the editor uses as well (code.css). */
export async function highlight(path: string, source: string): Promise<CodeLine[]> {
  const ending = path.split('.').at(-1) ?? '';
  const lang = ending === 'css' || ending === 'json' ? ending : 'tsx';
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), { lang, theme: 'site' });
  return tokens.map((line) => line.map(({ content, color = '' }) => [content, colourName(color)]));
}

/** `var(--code-token-keyword)` becomes `keyword`; plain text needs no colour of its own. */
function colourName(color: string): string {
  return /--code-token-([\w-]+)/.exec(color)?.[1] ?? '';
}
