import { expect, it } from 'vitest';
import { compileApp } from './compile';
import { sample } from './warm-up';

it('compiles an app without a mistake', () => {
  const { app, styles } = compileApp(sample, { buildId: 'b', encryptionKey: '' });
  expect(app.routes.map(({ file }) => file)).toEqual(['/app/page.tsx', '/app/api/posts/route.ts']);
  expect([Object.keys(app.actions).length, styles.includes('margin')]).toEqual([2, true]);
});
