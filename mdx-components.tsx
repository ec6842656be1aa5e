import { useMDXComponents as getThemeComponents } from 'nextra-theme-docs';
import { siteComponents } from './app/_wiring';

/** Every name an article may use without importing it. Nextra finds this function by its name. */
export function useMDXComponents() {
  return getThemeComponents(siteComponents);
}
