/** Links of Markdown for readers who are elsewhere. */
import type { Nodes } from 'mdast';
import { offsetOfAddress, parseMarkdown, withAllBelow } from '../pages/parse';

const addressIn = (node: Nodes): string | undefined =>
  node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : undefined;

/** `[words](/path)` with the whole address. */
export function withFullAddresses(markdown: string, address: (path: string) => string): string {
  const found = withAllBelow(parseMarkdown(markdown)).flatMap((node) => {
    const path = addressIn(node);
    if (!path?.startsWith('/') || path.startsWith('//')) return [];
    const start = offsetOfAddress(markdown, node, path);
    return start === undefined ? [] : [{ start, path }];
  });
  let text = '';
  let end = 0;
  for (const { start, path } of found.sort((one, other) => one.start - other.start)) {
    text += markdown.slice(end, start) + address(path);
    end = start + path.length;
  }
  return text + markdown.slice(end);
}
