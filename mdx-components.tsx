import { useMDXComponents as getThemeComponents } from 'nextra-theme-docs';
import { siteComponents } from './app/_wiring';
import { namedByItsWords } from './components/nextra/heading';
import { withNamedCells } from './components/nextra/table';

const { h2, h3, h4, table } = getThemeComponents();
const headings = { h2: namedByItsWords(h2), h3: namedByItsWords(h3), h4: namedByItsWords(h4) };
const tables = { table: withNamedCells(table) };

/** Every name an article may use without importing it. Nextra finds this function by its name. */
export function useMDXComponents() {
  return { ...getThemeComponents(siteComponents), ...headings, ...tables };
}
