import type { HeaderList } from 'next-sandbox';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { exchangeKindLabels, exchangeKindOf } from '../sentence/kind';
import { senderLabels, senderOf } from '../sentence/sender';
import { statusLine } from '../sentence/status-line';

/** Something that one of two exchanges has otherwise; empty where it does not have it. */
export interface Difference {
  name: string;
  first: string;
  second: string;
}

export interface Differences {
  different: Difference[];
  /** Names of what is the same in both. */
  same: string[];
}

/** Method, path, status, sizes and times of two exchanges. */
export function differentFacts(first: LoggedExchange, second: LoggedExchange): Differences {
  const [one, other] = [factsOf(first), factsOf(second)];
  return sorted(one.map(([name, value], index) => ({ name, first: value, second: other[index]?.[1] ?? '' })));
}

function factsOf(exchange: LoggedExchange): [name: string, value: string][] {
  const { method, path, status, state, requestBytes, responseBytes, duration } = exchange;
  return [
    ['Kind', exchangeKindLabels[exchangeKindOf(exchange)]],
    ['Sender', senderLabels[senderOf(exchange)]],
    ['Method', method],
    ['Path', path],
    ['Status', status === 0 ? 'none' : statusLine(status)],
    ['State', state],
    ['Bytes sent', requestBytes.toLocaleString('en')],
    ['Bytes received', responseBytes.toLocaleString('en')],
    ['Time', `${Math.round(duration).toLocaleString('en')} ms`],
  ];
}

/** Headers by name, without case; a name that is sent more than once has its values in order. */
export function differentHeaders(first: HeaderList, second: HeaderList): Differences {
  const [one, other] = [byName(first), byName(second)];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return sorted(names.map((name) => ({ name, first: textOf(one, name), second: textOf(other, name) })));
}

function byName(headers: HeaderList): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const values = found.get(key);
    if (values) values.push(value);
    else found.set(key, [value]);
  }
  return found;
}

const textOf = (headers: Map<string, string[]>, name: string) => headers.get(name)?.join('\n') ?? '';

const sorted = (all: Difference[]): Differences => ({
  different: all.filter(({ first, second }) => first !== second),
  same: all.filter(({ first, second }) => first === second).map(({ name }) => name),
});
