/** `node scripts/run.mjs build-packages` writes what the packages for decks are made of; `npm pack ./packages/<name>` runs it first. */
import { writeFileSync } from 'node:fs';
import { embedScript } from './lib/embed-script';
import { readFlags } from './lib/flags';

/** Each file by its source. */
const files = {
  'packages/reveal/index.js': 'packages/reveal/plugin.ts',
  'packages/slidev/embed.js': 'embed/client/connect.ts',
};

const help =
  'node scripts/run.mjs build-packages: writes what the packages for decks are made of; it takes no flags';

export async function main(args: string[] = []) {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return;
  }
  for (const [file, entry] of Object.entries(files)) writeFileSync(file, await embedScript(entry, 'module'));
}
