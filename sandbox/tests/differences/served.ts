import { type Answer, type ServedFiles, serveFiles } from '../../server/serve-files.testing';
import type { Files } from '../../shared/protocol';

const layout =
  'export default function Layout({ children }) { return <html><body>{children}</body></html>; }';
export const simplePage = 'export default function Page() { return <p>Hi</p>; }';

export const serve = (files: Files): Promise<ServedFiles> =>
  serveFiles({ '/app/layout.tsx': layout, '/app/page.tsx': simplePage, ...files });
export const get = async (files: Files, path = '/'): Promise<Answer> =>
  (await serve(files)).send('GET', path);
export const json = async (files: Files, path: string): Promise<unknown> =>
  JSON.parse((await get(files, path)).text);
