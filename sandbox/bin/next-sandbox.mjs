#!/usr/bin/env node
/** `next-sandbox <folder>` copies the files that a site serves for the sandbox, such as into `public/sandbox`. */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (!folder || folder.startsWith('-')) {
  console.error('next-sandbox <folder>: copies the files of the sandbox into a folder that your site serves');
  process.exitCode = 1;
} else {
  cpSync(fileURLToPath(new URL('../dist/sandbox', import.meta.url)), folder, { recursive: true });
  console.log(`${folder} holds the sandbox; name it as the base: <next-sandbox base="/sandbox/">`);
}
