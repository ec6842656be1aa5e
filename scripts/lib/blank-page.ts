/** The least a React page can be: what the preview of an example is measured against. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join('.generated', 'blank-page');

const source = `
  import { useEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  function Blank() {
    useEffect(() => { document.documentElement.dataset.readyAt = String(performance.now()); });
    return <p>Blank</p>;
  }
  createRoot(document.body).render(<Blank />);
`;

const html =
  '<!doctype html><title>Blank</title><body></body><script type="module" src="/blank.js"></script>';

/** Builds the page for production. @returns the folder to serve */
export async function buildBlankPage(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: source, loader: 'tsx', resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'blank.js'),
    logLevel: 'error',
  });
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), html);
  return folder;
}
