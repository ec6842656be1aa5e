/** `node scripts/run.mjs dependencies`: writes docs/dependencies.md. To be run after dependencies have changed. */
import { writeFileSync } from 'node:fs';
import { reviewFile, reviewText } from './lib/trust/review';

export function main(): void {
  writeFileSync(reviewFile, reviewText());
  console.log(`${reviewFile} is written`);
}
