import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { call, idOf, run, sentBy } from './helpers';

export const values: Case[] = [
  {
    name: 'plain values arrive as they were sent and come back',
    run: (app) => run(app, 'echo', 'done ["text",7,null,[true],{"deep":{"er":1}}]'),
  },
  {
    name: 'Date, Map, Set, BigInt and bytes arrive as what they are, a Blob as a File, undefined not at all',
    run: (app) =>
      run(app, 'kinds', 'done date:Date map:Map set:Set big:BigInt list:Array bytes:Uint8Array blob:File'),
  },
  {
    name: 'a FormData argument carries text and file',
    run: (app) => run(app, 'sendForm', 'done typed note.txt inside'),
  },
  {
    name: 'Date, Map, Set, BigInt, NaN and a promise come back as what they are, undefined not at all',
    run: (app) => run(app, 'receiveMany', 'done 0 1 true 9007199254740993 false true late'),
  },
  { name: 'an action may return an async iterable', run: (app) => run(app, 'receiveStream', 'done abc') },
  {
    name: 'returning a function is an error for the caller, and the log says why',
    async run(app) {
      await run(app, 'returnFunction', /^error .* digest given$/);
      await expect
        .poll(() => app.serverLog())
        .toContain('Functions cannot be passed directly to Client Components');
    },
  },
  {
    name: 'returning an instance of a class is an error for the caller, and the log says why',
    async run(app) {
      await run(app, 'returnInstance', /^error .* digest given$/);
      await expect.poll(() => app.serverLog()).toContain('Only plain objects');
    },
  },
  {
    name: 'a function passed to an action does not arrive',
    run: (app) => run(app, 'sendFunction', 'done [null]'),
  },
  {
    name: 'an error that an action throws reaches the caller without its text: 500 and a digest',
    async run(app) {
      const sent = await sentBy(app, 'fail', /^error (?!.*secret).* digest given$/);
      expect(sent.status).toBe(500);
      expect((await call(app, idOf(sent))).body).not.toContain('secret');
      await expect.poll(() => app.serverLog()).toContain('secret of the action');
    },
  },
];
