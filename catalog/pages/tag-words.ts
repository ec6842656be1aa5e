/** Tags of a page that are not closed, or close something else, in plain words. */
import type { Position } from '../yaml-file';
import { articleComponents } from './tags';

/** What is said of a mistake. */
export interface Words {
  got: string;
  allowed?: string;
  fix: string;
  at?: Position | undefined;
}

const placeIn = (reason: string): Position | undefined => {
  const place = /\((\d+):(\d+)[-)]/.exec(reason);
  return place ? { line: Number(place[1]), column: Number(place[2]) } : undefined;
};

/** HTML that has no content, and components that take none, have a slash of their own in MDX. */
function holdsNothing(name: string): boolean {
  if (/^[a-z]/.test(name)) return /^(br|hr|img|input|wbr)$/.test(name);
  const props = articleComponents.get(name)?.props;
  return props !== undefined && !('children' in props.shape);
}

function unclosed(name: string, at: Position | undefined): Words {
  const fix = holdsNothing(name)
    ? `write <${name} … />: it holds nothing`
    : `add </${name}> after what it holds, on a line of its own where <${name}> has one`;
  return { got: `<${name}> that is never closed`, fix, at };
}

/** `<Answer>text` and `</Answer>` must both be on a line of their own, or both be in one. */
const splitTag = (name: string): Words => ({
  got: `</${name}> at the end of a paragraph that does not hold <${name}>`,
  fix: `put <${name}> and </${name}> each on a line of its own, or both on one line`,
});

/** @param reason in the words of the parser */
export function tagWords(reason: string): Words {
  const missing = /^Expected a closing tag for `<([^`]*)>`/.exec(reason);
  if (missing) return unclosed(missing[1] ?? '', placeIn(reason));
  const other =
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(reason);
  if (other) {
    const [, found = '', open = ''] = other;
    const line = placeIn(reason)?.line;
    const fix = `write </${open}>, or close <${open}> of line ${line} before this`;
    return { got: `</${found}> where <${open}> is still open`, allowed: `</${open}>`, fix };
  }
  const split = /^Expected the closing tag `<\/([^`]*)>`/.exec(reason);
  if (split) return splitTag(split[1] ?? '');
  return { got: 'a tag that closes nothing', fix: 'delete it, or add the tag that it closes before it' };
}
