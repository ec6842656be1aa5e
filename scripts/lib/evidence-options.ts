import { availableParallelism } from 'node:os';
import { extraTargets, pinnedTargets, previewTargets, type Target, targetsOf } from '../../evidence/targets';
import { readFlags, wholeNumber } from './flags';
import { today } from './sample';
import { UserError } from './user-error';

export interface EvidenceOptions {
  /** Ids; none means all. */
  only: string[];
  targets: readonly Target[];
  /** A release whose recordings are compared, in words, with those of the pinned one of its line; nothing is run. */
  diff: string | undefined;
  /** Compares with what is recorded, and writes nothing. */
  verify: boolean;
  /** Without builds of their own and without times: what a change can wait for. */
  quick: boolean;
  /** Leaves the server of the one experiment up until somebody stops it. */
  keepServer: boolean;
  /** How many experiments of those that are asked for, chosen by the seed; undefined for all. */
  sample: number | undefined;
  /** Another seed, another sample. Today's date where none is given, so that in time each has its turn. */
  seed: string;
  /** How many apps are built and asked at the same time. */
  jobs: number;
}

export const evidenceHelp = `npm run evidence -- [flags]

  --only action-ids,action-url
                      these experiments
  --next 16.4.6       this release, with and without Cache Components, and with webpack where it is pinned;
                      16.4.6-cache-components for one of them. A release that is not pinned is recorded beside the
                      others. May be given more than once.
  --preview           the release that is not out yet and is shown on /next-release: see previewTargets in data/schema/experiment.ts
  --verify            compare with the recordings instead of writing them
  --keep-server       leave the server up afterwards, to look at; with one experiment and one release
  --quick             only experiments that share one app and measure no times
  --sample 12         only so many of them, chosen by --seed 2026-11-28 (today's date, if not given)
  --diff 16.2.12      tell what changed between that release and the pinned one of its line; record it first
  --jobs 2            how many apps are built and asked at the same time; if not given, one more than there are cores`;

const flags = {
  help: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  next: { type: 'string', multiple: true },
  preview: { type: 'boolean' },
  verify: { type: 'boolean' },
  'keep-server': { type: 'boolean' },
  quick: { type: 'boolean' },
  diff: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string' },
  jobs: { type: 'string' },
} as const;

/** @throws {UserError} for a release that the lab cannot set up, and for a preview where there is none */
function targetsFor({ next = [], preview = false }: { next?: string[]; preview?: boolean }) {
  const named = next.flatMap((release) => {
    const found = targetsOf(release);
    if (found.length > 0) return found;
    throw new UserError(
      `"${release}" isn’t a release that the lab can set up. Write a release of 14, 15 or 16, such as 16.3.8.`,
    );
  });
  if (preview && previewTargets.length === 0) {
    throw new UserError(
      'There is no preview to run. Add one to `previewTargets` in data/schema/experiment.ts, or leave out --preview.',
    );
  }
  const targets = preview ? [...named, ...previewTargets] : named;
  return targets.length > 0 ? targets : [...pinnedTargets, ...extraTargets];
}

/** @throws {UserError} for a flag or a release that does not exist */
export function readEvidenceOptions(args: string[]): EvidenceOptions | 'help' {
  const values = readFlags(evidenceHelp, { args, options: flags });
  if (values.help) return 'help';
  const options = {
    only: (values.only ?? []).flatMap((ids) => ids.split(',')),
    targets: targetsFor(values),
    verify: values.verify ?? false,
    quick: values.quick ?? false,
    keepServer: values['keep-server'] ?? false,
    diff: values.diff,
    sample: values.sample === undefined ? undefined : wholeNumber('--sample', values.sample),
    seed: values.seed ?? today(),
    jobs: wholeNumber('--jobs', values.jobs ?? String(availableParallelism() + 1)),
  };
  if (options.keepServer && (options.only.length !== 1 || options.targets.length !== 1)) {
    throw new UserError(
      '--keep-server needs one experiment and one release, such as: npm run evidence -- --only action-ids --next 16.4.6-cache-components --keep-server',
    );
  }
  return options;
}
