import type { Exchange } from 'next-sandbox';
import { clip } from '../../../ui/in-words';
import { setCookies } from '../cookies';
import { answerClause } from './answer-clause';
import { joined } from './join';
import { requestClause } from './request-clause';

const known = new WeakMap<Exchange, string>();

/** What happened, in one sentence that a reader needs no knowledge of HTTP or Flight for. */
export function sentenceOf(exchange: Exchange): string {
  // A list draws its rows again with each filter; an exchange never changes, a later report is another object.
  const before = known.get(exchange);
  if (before !== undefined) return before;
  const sentence = `${requestClause(exchange)}; ${answerClause(exchange)}${cookieWords(exchange)}.`;
  known.set(exchange, sentence);
  return sentence;
}

function cookieWords({ responseHeaders }: Exchange): string {
  const cookies = setCookies(responseHeaders).slice(0, 20);
  const isGone = (attributes: string[]) =>
    attributes.some((text) => /^max-age=(0|-\d+)$/i.test(text) || /^expires=thu, 01 jan 1970/i.test(text));
  const names = (gone: boolean) =>
    cookies.filter(({ attributes }) => isGone(attributes) === gone).map(({ name }) => clip(name, 40));
  return phrase(names(false), 'set') + phrase(names(true), 'deleted');
}

function phrase(names: string[], what: string): string {
  if (names.length === 0) return '';
  return `, and the ${names.length === 1 ? 'cookie' : 'cookies'} ${joined(names)} ${names.length === 1 ? 'was' : 'were'} ${what}`;
}
