import { useMDXComponents as getThemeComponents } from 'nextra-theme-docs';
import { siteComponents } from './app/_wiring';
import { TypesOnHover } from './components/article/types-on-hover';
import { namedByItsWords } from './components/nextra/heading';
import { withNamedCells } from './components/nextra/table';

const { h2, h3, h4, table } = getThemeComponents();
/** What Markdown becomes, where it is not what the theme makes of it. */
const ofMarkdown = {
  h2: namedByItsWords(h2),
  h3: namedByItsWords(h3),
  h4: namedByItsWords(h4),
  table: withNamedCells(table),
  // Of code blocks with types.
  Popup: TypesOnHover,
};

/** Every name an article may use without importing it. Nextra finds this function by its name. */
export function useMDXComponents() {
  return { ...getThemeComponents(siteComponents), ...ofMarkdown };
}
