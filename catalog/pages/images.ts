import type { Nodes } from 'mdast';
import { closestMatch } from '../closest-match';
import type { ContentProblem } from '../problem';
import { isElement, type Page, placeOf } from './parse';

/** The words of an image: undefined where the node is not one, null where the attribute is missing. */
function wordsOf(node: Nodes): string | null | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!isElement(node) || node.name !== 'img') return undefined;
  const alt = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'alt');
  if (!alt) return null;
  return typeof alt.value === 'string' ? alt.value : 'an expression';
}

const fileName = /^\S+\.(png|jpe?g|gif|svg|webp|avif)$/i;

function why(words: string | null): string | undefined {
  if (words === null || words.trim() === '') return 'an image without words';
  return fileName.test(words.trim()) ? `the file name "${words}" as the words of an image` : undefined;
}

/** Images that say nothing to somebody who cannot see them. */
export function imageProblems(page: Page): ContentProblem[] {
  return page.nodes.flatMap((node) => {
    const words = wordsOf(node);
    const got = words === undefined ? undefined : why(words);
    if (!got) return [];
    const fix =
      node.type === 'image'
        ? `write what it shows: ![A POST with the header next-action](${node.url})`
        : 'add alt="…" with what it shows';
    return [{ rule: 'image-words' as const, file: page.file, ...placeOf(node), path: '(image)', got, fix }];
  });
}

/** The address of an image, and undefined where the node is not one, or only running it could tell. */
function addressOf(node: Nodes): string | undefined {
  if (node.type === 'image') return node.url;
  if (!isElement(node) || node.name !== 'img') return undefined;
  const source = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'src');
  return typeof source?.value === 'string' ? source.value : undefined;
}

const example = 'save it in public/ and write its address from the root: public/wire.png is /wire.png';

/** Images of other hosts, and images that `public/` does not have. */
export function missingImageProblems(page: Page, inPublic: ReadonlySet<string>): ContentProblem[] {
  return page.nodes.flatMap((node) => {
    const address = addressOf(node);
    if (address === undefined || address.startsWith('data:') || inPublic.has(`public${address}`)) return [];
    const isElsewhere = /^(https?:)?\/\//.test(address);
    const images = [...inPublic]
      .map((path) => path.replace(/^public/, ''))
      .filter((path) => fileName.test(path));
    const meant = isElsewhere ? undefined : closestMatch(address, images);
    const got = isElsewhere ? `an image of another host, "${address}"` : `"${address}", which is not there`;
    const fix = meant ? `write "${meant}"` : example;
    return [{ rule: 'image-file' as const, file: page.file, ...placeOf(node), path: '(image)', got, fix }];
  });
}
