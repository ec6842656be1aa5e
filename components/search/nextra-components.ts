/**
 * Stands in for `nextra/components` (`resolveAlias` in next.config.ts): all that Nextra's theme takes from there, but with
 * a search that loads once somebody wants it, and links that load the page behind them once somebody is about to follow
 * them. The theme names Nextra's own search as its default, so that it would be on every page whether it is used or not
 * (nextra-theme-docs@4.6.1 `dist/schemas.js`): 29 kB.
 */
export { Button } from 'nextra/components/button';
export { Callout } from 'nextra/components/callout';
export { Collapse } from 'nextra/components/collapse';
export { Head } from 'nextra/components/head';
export { ImageZoom } from 'nextra/components/image-zoom';
export { Select } from 'nextra/components/select';
export { SkipNavContent, SkipNavLink } from 'nextra/components/skip-nav/index';
export { withGitHubAlert } from 'nextra/hocs/with-github-alert';
export { withIcons } from 'nextra/hocs/with-icons';
export { Code } from 'nextra/mdx-components/code';
export { Details } from 'nextra/mdx-components/details';
export { Pre } from 'nextra/mdx-components/pre/index';
export { Summary } from 'nextra/mdx-components/summary';
export { Table } from 'nextra/mdx-components/table';
export { Anchor } from '../look/anchor';
export { Search } from './search';
