import type { ComponentType, ReactNode } from 'react';
import type { z } from 'zod';
import type { FinderProps } from '../advisories/advisory-finder';
import type { Lookup } from '../data';
import type { SourcePlace } from '../ui/address';
import type { ArticleGroup } from './article-index/article-index';
import type { Definition } from './define';

/** What only the site around the articles knows. */
export interface Site {
  /** The articles in the groups of the navigation. */
  articleGroups: () => Promise<readonly ArticleGroup[]>;
  /** Where the record of an id begins, in a file of records. */
  placeOfRecord: (path: string, id: string) => SourcePlace;
  /** Tells which flaws affect an app. */
  AffectedBox: ComponentType<FinderProps>;
  /** The paper sizes of which the build makes a PDF of the cheat sheet. */
  cheatSheets: readonly string[];
}

type WithNodes<Props> = 'children' extends keyof Props
  ? Omit<Props, 'children'> & { children: ReactNode }
  : Props;

/** What an article shows for a tag: of its attributes, what the catalog says, and what the site knows. */
export type ArticleComponent<Of extends Definition> = (
  props: WithNodes<z.output<Of['props']>>,
  lookup: Lookup & { site: Site },
) => ReactNode | Promise<ReactNode>;
