/**
 * Takes the place of `nextra/components` (`resolveAlias` in next.config.ts): all that Nextra's theme uses of it, but with
 * a search that loads once somebody wants it, links that load the page behind them once somebody is about to follow
 * them, and plain elements where Nextra's bring a library. The theme names these as its defaults, so that they would be on
 * every page whether they are used or not (nextra-theme-docs@4.6.1 `dist/schemas.js`): 29 kB for the search, 35 kB for a
 * list of three colour themes and a menu that this site does not have.
 */

export { Callout } from 'nextra/components/callout';
export { Collapse } from 'nextra/components/collapse';
export { Head } from 'nextra/components/head';
export { withGitHubAlert } from 'nextra/hocs/with-github-alert';
export { withIcons } from 'nextra/hocs/with-icons';
export { Code } from 'nextra/mdx-components/code';
export { Pre } from 'nextra/mdx-components/pre/index';
export { Table } from 'nextra/mdx-components/table';
export { Search } from '../search/search';
export { Anchor } from '../ui/anchor';
export { Button } from './button';
export { Details, Summary } from './details';
export { Select } from './select';
export { SkipNavContent, SkipNavLink } from './skip-nav';
