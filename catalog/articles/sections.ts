import type { RootContent } from 'mdast';
import { linkIn } from '../pages/links';
import { isElement, type Page, placeOf, textOf, withAllBelow } from '../pages/parse';
import { articleComponents } from '../pages/tags';

/** A part of an article below a heading of the second level. */
export interface Section {
  heading: string;
  /** Line of the heading, counted from 1. */
  line: number;
  /** It names a component that shows proof, a record of ours, or a page of somebody who should know. */
  hasSource: boolean;
}

const isSource = (node: Page['nodes'][number]): boolean => {
  if (isElement(node) && articleComponents.get(node.name ?? '')?.isSource) return true;
  return /^(\/(claims|evidence|decisions|advisories)\b|https:\/\/)/.test(linkIn(node)?.address ?? '');
};

/** The sections of a page, in their order; what is above the first belongs to none. */
export function sectionsOf({ tree }: Page): Section[] {
  const sections: (Omit<Section, 'hasSource'> & { nodes: RootContent[] })[] = [];
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.depth !== 2) sections.at(-1)?.nodes.push(node);
    else sections.push({ heading: textOf(node), line: placeOf(node).line, nodes: [] });
  }
  return sections.map(({ nodes, ...section }) => ({
    ...section,
    hasSource: nodes.flatMap(withAllBelow).some(isSource),
  }));
}
