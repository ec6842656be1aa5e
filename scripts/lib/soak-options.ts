/** What `npm run soak` is asked for. */
import { readFlags, wholeNumber } from './flags';

export const soakHelp = `npm run soak -- [options]: every e2e test many times in a row, beside other work

  --times <n>      how often each test runs (20)
  --load <n>       how many loops keep the machine busy meanwhile (2)
  --file <name>    only tests of this file, such as wire.spec.ts
  -g <title>       only tests with this in their title
  --failures <n>   after how many failures it stops (1)`;

export interface SoakOptions {
  times: number;
  load: number;
  failures: number;
  file?: string;
  grep?: string;
}

const options = {
  times: { type: 'string', default: '20' },
  load: { type: 'string', default: '2' },
  failures: { type: 'string', default: '1' },
  file: { type: 'string' },
  grep: { type: 'string', short: 'g' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UserError where an option is unknown or no number */
export function readSoakOptions(args: string[]): SoakOptions | 'help' {
  const { times, load, failures, file, grep, help } = readFlags(soakHelp, { args, options });
  if (help) return 'help';
  return {
    times: wholeNumber('--times', times),
    load: wholeNumber('--load', load, 0),
    failures: wholeNumber('--failures', failures),
    file,
    grep,
  };
}

/** @returns what Playwright is started with */
export function playwrightArguments({ times, failures, file, grep }: SoakOptions): string[] {
  const which = [...(file ? [file] : []), ...(grep ? ['--grep', grep] : [])];
  return [
    'test',
    ...which,
    '--project=e2e',
    '--retries=0',
    `--repeat-each=${times}`,
    `--max-failures=${failures}`,
  ];
}
