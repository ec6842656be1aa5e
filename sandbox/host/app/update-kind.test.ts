import { expect, it } from 'vitest';
import type { CompiledApp } from '../../shared/compiled-app';
import type { ServerApp } from '../../shared/protocol';
import { updateKind } from './update-kind';

const module = (code: string) => ({ code, imports: {} });
const serverApp: ServerApp = {
  server: { '/app/page.tsx': module('page'), '/app/widget.tsx': module('reference') },
  client: { '/app/widget.tsx': module('widget') },
  routes: [],
  root: { folder: '', layout: '/app/layout.tsx' },
  segmentSettings: [],
  cacheDirectives: [],
  defined: {},
  actions: {},
  env: {},
  buildId: 'b',
  encryptionKey: 'k',
};
const appWith = (changes: Partial<ServerApp> = {}, styles = ''): CompiledApp => ({
  app: structuredClone({ ...serverApp, ...changes }),
  styles,
  notices: [],
  packages: [],
});

it('boots the first app, and one that is to start again', () => {
  expect(updateKind(appWith(), undefined, false)).toBe('boot');
  expect(updateKind(appWith(), appWith(), true)).toBe('boot');
});

it('does nothing where everything is as it was', () => {
  expect(updateKind(appWith(), appWith(), false)).toBe('nothing');
});

it('keeps the server where only the code or the styles of the browser have changed', () => {
  const changed = appWith({ client: { '/app/widget.tsx': module('other') } });
  expect(updateKind(changed, appWith(), false)).toBe('client');
  expect(updateKind(appWith({ client: {} }), appWith(), false)).toBe('client');
  expect(updateKind(appWith({}, 'p {}'), appWith(), false)).toBe('client');
});

it.each<[string, Partial<ServerApp>]>([
  ['a module', { server: { ...serverApp.server, '/app/page.tsx': module('other') } }],
  ['a module less', { server: { '/app/page.tsx': module('page') } }],
  ['a route', { routes: [{ kind: 'page', segments: ['a'], file: '/app/a/page.tsx', layers: [] }] }],
  ['an action', { actions: { '00': { module: '/app/actions.ts', name: 'a' } } }],
  ['the environment', { env: { A: '1' } }],
  ['the proxy', { proxy: '/proxy.ts' }],
  ['a special file', { root: { folder: '', layout: '/app/layout.tsx', error: '/app/error.tsx' } }],
  ['both halves', { server: {}, client: {} }],
])('starts the modules of the server again for %s', (_, change) => {
  expect(updateKind(appWith(change), appWith(), false)).toBe('server');
});

it('boots where the document comes from another file', () => {
  expect(updateKind(appWith({ root: { folder: '' } }), appWith(), false)).toBe('boot');
});
