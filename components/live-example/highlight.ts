import { createCssVariablesTheme, createHighlighter } from 'shiki';
import type { CodeLine } from './types';

const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
const highlighter = createHighlighter({ themes: [theme], langs: ['tsx', 'css', 'json'] });

/** Static highlighting at build time, in the colours that the editor uses as well (code.css). */
export async function highlight(path: string, source: string): Promise<CodeLine[]> {
  const ending = path.split('.').at(-1) ?? '';
  const lang = ending === 'css' || ending === 'json' ? ending : 'tsx';
  // Without a limit of time, which would leave code plain on a slow machine.
  const options = { lang, theme: 'site', tokenizeTimeLimit: 0 } as const;
  const { tokens } = (await highlighter).codeToTokens(source.trimEnd(), options);
  return tokens.map((line) => line.map(({ content, color = '' }) => [content, colourName(color)]));
}

/** `var(--code-token-keyword)` becomes `keyword`; plain text needs no colour of its own. */
function colourName(color: string): string {
  return /--code-token-([\w-]+)/.exec(color)?.[1] ?? '';
}
