/** The package of the sandbox as npm packs and installs it, and pages that use it. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A page with an action, and a handler that its button asks. */
export const app = {
  '/app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  '/app/page.tsx': `import { Ask } from './ask';
import { names, add } from './names';
export default async function Page() {
  return <main>
    <h1>Names: {names.join(', ') || 'none'}</h1>
    <form action={add}><input name="name" aria-label="Name" /><button>Add</button></form>
    <Ask />
  </main>;
}`,
  '/app/names.ts': `import { revalidatePath } from 'next/cache';
export const names: string[] = [];
export async function add(form: FormData) {
  'use server';
  names.push(String(form.get('name')));
  revalidatePath('/');
}`,
  '/app/ask.tsx': `'use client';
import { useState } from 'react';
export function Ask() {
  const [answer, setAnswer] = useState('nothing yet');
  const ask = async () => setAnswer(await (await fetch('/api/shout?word=ada')).text());
  return <button onClick={ask}>Ask: {answer}</button>;
}`,
  '/app/api/shout/route.ts': `export function GET(request: Request) {
  const word = new URL(request.url).searchParams.get('word') ?? '';
  return new Response(word.toUpperCase());
}`,
} as const;

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Packs the sandbox, which builds it first. @returns the path of the tarball */
export async function packSandbox(folder: string): Promise<string> {
  await run('npm', ['pack', './sandbox', '--pack-destination', folder]);
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.tgz'));
  return join(folder, name);
}

/** As somebody without a network: nothing but the tarball may be asked for. */
export async function install(folder: string, tarball: string): Promise<void> {
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder });
}

/** Builds an app of Vite in a folder with the Vite of this project. */
export async function viteBuild(folder: string): Promise<void> {
  await run(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', folder]);
}

/** Copies the files of the sandbox with the command that the package brings. */
export async function copyFrame(project: string, folder: string): Promise<void> {
  await run(join(project, 'node_modules/.bin/next-sandbox'), [folder], { cwd: project });
}
