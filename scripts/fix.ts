/** `npm run fix` corrects what a program can: hidden characters, tabs in YAML, tags that MDX wants closed, then the layout. */
import { writeFileSync } from 'node:fs';
import { writtenFiles } from '../catalog/check/characters';
import { fixedText } from '../catalog/check/fix';
import { readFiles } from '../catalog/read-files';
import { readFlags } from './lib/flags';
import { runCommand, tool } from './lib/run-command';

const help = `npm run fix: deletes hidden characters, writes spaces for tabs in YAML, closes tags as MDX wants it, and lays out code

What only its author can know is left; \`npm run check:content\` names it.`;

export async function main(args: string[] = []) {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return 0;
  }
  for (const [file, text] of writtenFiles(readFiles(process.cwd()))) {
    const fixed = fixedText(file, text);
    if (fixed === text) continue;
    writeFileSync(file, fixed);
    console.log(`Corrected ${file}`);
  }
  return (await runCommand(tool('biome', 'check', '--write', '--diagnostic-level=error', '.'), 'terminal'))
    .code;
}
