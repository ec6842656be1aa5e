import type { Layout } from 'nextra-theme-docs';
import type { ComponentProps } from 'react';
import { repositoryUrl } from './app/_site/site';
import { Search } from './components/search/search';

type Settings = Omit<ComponentProps<typeof Layout>, 'children' | 'pageMap' | 'navbar' | 'footer'>;

/**
 * How Nextra's documentation theme is set up. Nextra 4 reads no such file itself: `app/layout.tsx` hands
 * these settings to `<Layout>`.
 */
export const themeSettings: Settings = {
  // The theme puts the path of the file behind it. `HEAD` is the default branch, whatever its name.
  docsRepositoryBase: repositoryUrl && `${repositoryUrl}/blob/HEAD`,
  editLink: repositoryUrl ? 'Edit this page' : null,
  feedback: { content: null },
  copyPageButton: false,
  search: <Search placeholder="Search" aria-label="Search this site" />,
  // The choice of colours is in the navigation and the footer, as a list of the browser; the theme itself stays.
  darkMode: false,
  // Nothing here fades from colour to colour, and to forbid it costs two passes over every element at each load.
  nextThemes: { disableTransitionOnChange: false },
  sidebar: { defaultMenuCollapseLevel: 2, toggleButton: false },
  // The sections of an article, below its name in the sidebar: at the right they would take the width of the examples.
  toc: { backToTop: 'Back to top', float: false },
};
