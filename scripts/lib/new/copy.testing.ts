/** A copy of what `npm run new` reads and writes, for tests, and people at a terminal. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';

const folders = [
  'content',
  'data',
  'examples',
  'evidence/base',
  'evidence/experiments',
  'evidence/measurements',
  'evidence/recordings',
];
/** Large, and nothing that is begun here has to do with it. */
const leftOut = /^data.conformance/;

/** @returns the root of the copy, from which `node_modules/` of the project is found */
export function copyOfContent(): string {
  mkdirSync('.generated', { recursive: true });
  const root = mkdtempSync(join('.generated', 'copy-for-new-'));
  for (const folder of folders) {
    mkdirSync(join(root, dirname(folder)), { recursive: true });
    cpSync(folder, join(root, folder), { recursive: true, filter: (path) => !leftOut.test(path) });
  }
  return root;
}

/** Where nobody sits, and what was written there. */
export function noTerminal() {
  const output = new PassThrough();
  let text = '';
  output.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  return { input: new PassThrough(), output, text: () => text };
}

/** A person who answers each question with the next of these lines, and then presses Ctrl+D. */
export function personWho(...answers: string[]) {
  const { input, output, text } = noTerminal();
  let left = answers;
  output.on('data', (piece: Buffer) => {
    if (!piece.toString().endsWith(': ')) return;
    const [answer, ...others] = left;
    left = others;
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  return { input: Object.assign(input, { isTTY: true }), output, text };
}
