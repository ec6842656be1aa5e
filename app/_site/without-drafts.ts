import type { PageMapItem } from 'nextra';

const isDraft = (item: PageMapItem) => 'frontMatter' in item && item.frontMatter?.draft === true;

/** Pages and folders that readers see: a page with `draft: true` in its front matter is still being written. */
export const withoutDrafts = (pageMap: readonly PageMapItem[]): PageMapItem[] =>
  pageMap.filter((item) => !isDraft(item));

/** Names of the pages that readers do not see. */
export const draftNames = (pageMap: readonly PageMapItem[]): string[] =>
  pageMap.flatMap((item) => (isDraft(item) && 'name' in item ? [item.name] : []));
