/** `node scripts/run.mjs dependencies`: writes docs/dependencies.md. To be run after dependencies have changed. */
import { writeFileSync } from 'node:fs';
import { readFlags } from './lib/flags';
import { reviewFile, reviewText } from './lib/trust/review';

const help = `node scripts/run.mjs dependencies: writes ${reviewFile}, after dependencies have changed; it takes no flags`;

export function main(args: string[] = []): void {
  if (readFlags(help, { args, options: { help: { type: 'boolean' } } }).help) {
    console.log(help);
    return;
  }
  writeFileSync(reviewFile, reviewText());
  console.log(`${reviewFile} is written`);
}
