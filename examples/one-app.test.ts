import { expect, test } from 'vitest';
import { appsOf } from './one-app';

const variant = (name: string, isApart = false) => ({
  name,
  files: { [`/app/${name}/page.tsx`]: name },
  isApart,
});

test('variants of different examples share an app, unless one needs an app of its own', () => {
  const cart = { slug: 'cart', variants: [variant('action'), variant('route')] };
  const errors = { slug: 'errors', variants: [variant('apart', true), variant('returned')] };
  const apps = appsOf([cart, errors]).map(({ name, members }) => [
    name,
    members.map((member) => `${member.slug} ${member.variant}`),
  ]);
  expect(apps).toEqual([
    ['together-1', ['cart action', 'errors returned']],
    ['together-2', ['cart route']],
    ['errors-apart', ['errors apart']],
  ]);
});
