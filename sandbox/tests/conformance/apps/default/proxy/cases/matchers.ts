import { expect } from '@playwright/test';
import type { Case } from '../../../../group';

type Asked = [path: string, headers: Record<string, string>, isAsked: boolean];

const asked = (name: string, requests: Asked[]): Case => ({
  name: `matcher: ${name}`,
  async run(app) {
    for (const [path, headers, isAsked] of requests) {
      const { body } = await app.request('GET', `/matched/${path}`, { headers });
      expect([path, headers, body]).toEqual([path, headers, isAsked ? 'asked' : 'not asked']);
    }
  },
});

export const matchers: Case[] = [
  asked('a text is the whole path, upper and lower case apart', [
    ['text', {}, true],
    ['text/more', {}, false],
    ['TEXT', {}, false],
    ['t%65xt', {}, true],
  ]),
  asked('a named group takes what its pattern allows', [
    ['one', {}, true],
    ['three', {}, false],
    ['numbers/12', {}, true],
    ['numbers/a', {}, false],
  ]),
  asked('a pattern excludes', [
    ['nothing', {}, true],
    ['not-this', {}, false],
  ]),
  asked('`has` asks for the value of a header', [
    ['header', { 'x-asked': 'please' }, true],
    ['header', { 'x-asked': 'no' }, false],
    ['header', { 'x-asked': 'yes, please' }, false],
    ['header', {}, false],
  ]),
  asked('`has` asks for something in the query', [
    ['query?draft=1', {}, true],
    ['query?draft=', {}, false],
    ['query', {}, false],
  ]),
  asked('`missing` asks that a cookie is not there', [
    ['cookie', {}, true],
    ['cookie', { cookie: 'session=1' }, false],
  ]),
  asked('all of `has` and none of `missing` must hold', [
    ['both/deep/er?a=1', {}, true],
    ['both?a=2&a=1', {}, true],
    ['both?a=2', {}, false],
    ['both?a=1', { 'x-not': '1' }, false],
  ]),
  asked('`host` is the name without its port', [['host', {}, true]]),
];
