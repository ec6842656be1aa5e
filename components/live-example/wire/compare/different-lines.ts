import { diffArrays } from 'diff';
import type { HeaderList } from 'next-sandbox';
import { clip } from '../../../ui/in-words';
import { splitRows } from '../flight/flight-rows';
import { formFields } from '../form-fields';
import { mediaType } from '../headers';
import { prettyText } from '../pretty-text';

/** Lines that both bodies have, or only the first, or only the second. */
export interface LineChange {
  kind: 'same' | 'removed' | 'added';
  lines: string[];
}

/** Of each body, in characters, lines, and characters of a line. */
const longestBody = 20_000;
const mostLines = 400;
const longestLine = 500;
/** How long a comparison may keep the page, in milliseconds. */
const timeout = 100;

export interface HttpMessage {
  headers: HeaderList;
  body: string;
}

/** @returns undefined where the two would take too long to compare */
export function differentLines(first: HttpMessage, second: HttpMessage): LineChange[] | undefined {
  const changes = diffArrays(linesOf(first), linesOf(second), { timeout });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    lines: value,
  }));
}

/** A body by what it is made of: the fields of a form, the rows of a payload, the lines of a text. */
function linesOf({ headers, body: whole }: HttpMessage): string[] {
  const body = whole.slice(0, longestBody);
  if (body === '') return [];
  const type = mediaType(headers);
  const lines =
    type === 'text/x-component'
      ? splitRows(body, mostLines).map(({ id, tag, content }) => `${id}:${tag}${content}`)
      : (formFields(headers, body, mostLines)?.map(({ name, value }) => `${name}: ${value}`) ??
        prettyText(type, body).pretty.split('\n'));
  return lines.slice(0, mostLines).map((line) => clip(line, longestLine));
}
