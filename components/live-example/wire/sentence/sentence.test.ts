import { describe, expect, it } from 'vitest';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { exchangeOf, typed } from '../exchange.testing';
import { sentenceOf } from './sentence';

const id = `40${'ab'.repeat(20)}`;
const multipart = (...fields: [name: string, value: string, more?: string][]) =>
  `${fields.map(([name, value, more = '']) => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`).join('')}--x--\r\n`;
const formType = typed('multipart/form-data; boundary=x');
const call = (change: Partial<LoggedExchange>): Partial<LoggedExchange> => ({
  method: 'POST',
  requestHeaders: typed('multipart/form-data; boundary=x', ['next-action', id]),
  responseHeaders: typed('text/x-component'),
  ...change,
});
const page = '"f":{"layers":[["$","li",null,{}],["$","li",null,{}]]},';

const cases: Record<string, [Partial<LoggedExchange>, string]> = {
  'a form of an action, with the page': [
    call({
      requestBody: multipart(['_1_$ACTION_REF_1', ''], ['_1_title', 'Hello'], ['0', '["$K1"]']),
      responseBody: `0:{"a":"$@1",${page}"b":"x"}\n1:{"ok":true}\n`,
    }),
    'The form sent title to a Server Action; the response has the return value {"ok":true} and the page, rendered again with 2 list items.',
  ],
  'a call with values, and no page': [
    call({
      requestHeaders: typed('text/plain', ['next-action', id]),
      requestBody: '["p1",3]',
      responseBody: '0:{"a":"$@1","b":"x"}\n1:"$undefined"\n',
    }),
    'The page called a Server Action with "p1" and 3; the response has no return value and no page, because nothing was revalidated.',
  ],
  'an action that throws': [
    call({
      requestBody: multipart(['0', '[]']),
      responseBody: '0:{"a":"$@1","b":"x"}\n1:E{"digest":"4711"}\n',
      status: 500,
    }),
    'The page called a Server Action; the action threw, and the browser only gets its digest 4711.',
  ],
  'an action that redirects and sets a cookie': [
    call({
      requestBody: multipart(['1_name', 'a'], ['1_password', 'b']),
      status: 303,
      responseHeaders: typed(
        'text/x-component',
        ['x-action-redirect', '/home;push'],
        ['Set-Cookie', 'session=1; Path=/'],
      ),
    }),
    'The form sent name and password to a Server Action; the response redirects the browser to /home (303 See Other), and the cookie session was set.',
  ],
  'an action that nobody knows': [
    call({
      from: 'outside',
      requestBody: '[]',
      status: 404,
      responseHeaders: typed('text/plain', ['x-nextjs-action-not-found', '1']),
    }),
    'An outsider called a Server Action; the server has no action with that id (404 Not Found).',
  ],
  'a form without client JavaScript': [
    {
      ...{ method: 'POST', requestHeaders: formType, responseHeaders: typed('text/html; charset=utf-8') },
      requestBody: multipart([`$ACTION_ID_${id}`, ''], ['photo', 'GIF', '; filename="a.gif"']),
      responseBody: '<ul><li>One</li></ul>',
    },
    'The form sent the file photo to a Server Action, without client JavaScript; the response was the page as HTML with 1 list item, rendered after the action had run.',
  ],
  'a document': [
    {
      path: '/posts',
      requestHeaders: [['accept', 'text/html']],
      responseHeaders: typed('text/html'),
      responseBody: '<p>',
    },
    'The browser opened /posts; the response was the page as HTML.',
  ],
  'a page for the router': [
    {
      requestHeaders: [['rsc', '1']],
      responseHeaders: typed('text/x-component'),
      responseBody: '0:{"b":"x"}\n',
    },
    'The router asked for the page / without its HTML; the response was the page as a Flight payload.',
  ],
  'a page for the router that is elsewhere': [
    {
      ...{ requestHeaders: [['rsc', '1']], responseHeaders: typed('text/x-component') },
      responseBody: '1:E{"digest":"NEXT_REDIRECT;replace;/login;307;"}\n',
    },
    'The router asked for the page / without its HTML; the response redirects the router to /login.',
  ],
  'a redirect of a document': [
    { requestHeaders: [['accept', 'text/html']], status: 307, responseHeaders: [['Location', '/login']] },
    'The browser opened /; the response redirects the browser to /login (307 Temporary Redirect).',
  ],
  'JSON for a handler': [
    {
      ...{
        method: 'POST',
        path: '/api/posts',
        requestHeaders: typed('application/json'),
        requestBody: '{"title":"a"}',
      },
      ...{ status: 201, responseHeaders: typed('application/json'), responseBody: '{"id":1,"title":"a"}' },
    },
    'The page sent title as JSON by POST to /api/posts; the response was 201 Created with JSON with id and title.',
  ],
  'a list from a handler': [
    { path: '/api', responseHeaders: typed('application/json'), responseBody: '[1]' },
    'The page asked for /api; the response was a JSON list of 1 entry.',
  ],
  'a stream that goes on': [
    {
      path: '/api',
      state: 'open',
      responseHeaders: typed('text/event-stream'),
      responseBody: 'data: 1\n\ndata: 2\n\n',
    },
    'The page asked for /api; the response was a stream of 2 events, and more is still to come.',
  ],
  'a method that is not allowed': [
    { method: 'DELETE', path: '/api', status: 405, responseHeaders: [['Allow', 'GET, HEAD']] },
    'The page sent DELETE without a body to /api; that method is not allowed there (405 Method Not Allowed; allowed: GET, HEAD).',
  ],
  'no answer yet': [{ status: 0, state: 'open' }, 'The page asked for /; the response is still to come.'],
  'an answer that broke off': [
    { state: 'failed', tab: 2, responseHeaders: typed('text/csv'), responseBody: 'a,b' },
    'The second tab asked for /; the response was 3 bytes of text/csv, cut off before its end.',
  ],
  'a cookie that goes': [
    {
      status: 204,
      responseHeaders: [
        ['set-cookie', 'a=; Max-Age=0'],
        ['set-cookie', 'b=1'],
      ],
    },
    'The page asked for /; the response was 204 No Content without a body, and the cookie b was set, and the cookie a was deleted.',
  ],
};

describe('an exchange in a sentence', () => {
  it.each(Object.entries(cases))('%s', (_, [change, sentence]) => {
    expect(sentenceOf(exchangeOf(change))).toBe(sentence);
  });

  it('stays short, whatever was sent', () => {
    const long = 'x'.repeat(10_000);
    const fields = Array.from({ length: 500 }, (__, index): [string, string] => [`${long}${index}`, 'a']);
    const exchange = exchangeOf({
      ...{
        method: 'POST',
        path: `/${long}`,
        requestHeaders: formType,
        requestBody: multipart(...fields).slice(0, 100_000),
      },
      ...{ responseHeaders: [['location', long]], status: 302 },
    });
    expect(sentenceOf(exchange).length).toBeLessThan(500);
  });
});
