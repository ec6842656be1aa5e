import type { PageMapItem } from 'nextra';
import { getPageMap } from 'nextra/page-map';
import { draftNames, withoutDrafts } from './without-drafts';

/** Drafts are pages while somebody writes, and nowhere else. */
const showsDrafts = process.env.NODE_ENV === 'development';

/** The pages and folders of `content/`, without drafts where readers see it. */
export async function sitePageMap(): Promise<PageMapItem[]> {
  const pageMap = await getPageMap();
  return showsDrafts ? pageMap : withoutDrafts(pageMap);
}

/** Names of pages that readers do not see. */
export const hiddenPages = async (): Promise<string[]> => (showsDrafts ? [] : draftNames(await getPageMap()));
