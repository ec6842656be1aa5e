/** What a release that is not out yet does otherwise than the one that verdicts speak of: from recordings alone. */
import { type PreviewTarget, previewTargets, releaseOf } from '../../data/schema';
import type { Article, Catalog, ClaimView } from '../types';
import { driftBetween } from './drift';
import { sameObserved } from './expected';
import type { ExperimentView, Observed } from './types';

/** One observation that differs, on every target where it differs in the same way. */
export interface PreviewChange {
  observation: string;
  /** The targets of today, such as `16.4.6-cache-components`. */
  on: string[];
  before: Observed | undefined;
  after: Observed | undefined;
}

export interface ChangedExperiment {
  experiment: ExperimentView;
  changes: PreviewChange[];
  /** Claims that rest on it. */
  claims: ClaimView[];
  /** Articles that name it, or one of these claims. */
  articles: Pick<Article, 'slug' | 'title'>[];
}

export interface NextRelease {
  /** Such as `16.5.0-canary.38`. */
  release: string;
  /** Such as `16.4.6`. */
  comparedWith: string;
  changed: ChangedExperiment[];
  /** Run on both, with the same observations. */
  unchanged: ExperimentView[];
  /** Recorded on these targets of today, and not on the preview of them. */
  notRun: { experiment: ExperimentView; on: string[] }[];
  /** Each target counts by itself. */
  observations: { same: number; different: number };
}

type Known = Pick<Catalog, 'experiments' | 'claims' | 'articles'>;

/** Pairs of targets: today's, and the preview of it. */
const pairsOf = (previews: readonly PreviewTarget[]) =>
  previews.map(({ id, comparedWith }) => [comparedWith, id] as const);
type Pair = ReturnType<typeof pairsOf>[number];

const isRunOn = ({ recordings, previews }: ExperimentView, [today, next]: Pair) =>
  today in recordings && next in previews;

/** Changes of one experiment; what is the same on several targets is one. */
function changesOf(experiment: ExperimentView, pairs: readonly Pair[]): PreviewChange[] {
  const found: PreviewChange[] = [];
  for (const [today, next] of pairs) {
    for (const { observation, before, after } of driftBetween([experiment], [], today, next)) {
      const same = found.find(
        (one) =>
          one.observation === observation &&
          sameObserved(one.before, before) &&
          sameObserved(one.after, after),
      );
      if (same) same.on.push(today);
      else found.push({ observation, on: [today], before, after });
    }
  }
  const order = experiment.observations.map(({ name }) => name);
  return found.sort((one, other) => order.indexOf(one.observation) - order.indexOf(other.observation));
}

const restsOn = (experiment: string) => (claim: ClaimView) =>
  claim.proof.some((one) => 'experiment' in one && one.experiment === experiment);

function changedOf(experiment: ExperimentView, changes: PreviewChange[], known: Known): ChangedExperiment {
  const claims = known.claims.filter(restsOn(experiment.id));
  const isAbout = ({ kind, id }: Article['mentions'][number]) =>
    kind === 'experiment' ? id === experiment.id : kind === 'claim' && claims.some((one) => one.id === id);
  const articles = known.articles.filter(({ mentions }) => mentions.some(isAbout));
  return { experiment, changes, claims, articles };
}

/** How many observations two recordings share, over all experiments and targets. */
const compared = (experiments: readonly ExperimentView[], pairs: readonly Pair[]) =>
  experiments
    .flatMap((each) => pairs.filter((pair) => isRunOn(each, pair)).map(() => each.observations.length))
    .reduce((sum, count) => sum + count, 0);

/**
 * Compares the recordings of a preview with those of today's release.
 * @param previews the targets of the preview; those of the data, where they are not given
 * @returns undefined while there is no preview, or nothing is recorded on it
 */
export function nextRelease(
  known: Known,
  previews: readonly PreviewTarget[] = previewTargets,
): NextRelease | undefined {
  const [first] = previews;
  const pairs = pairsOf(previews);
  const { experiments } = known;
  const run = experiments.filter((each) => pairs.some((pair) => isRunOn(each, pair)));
  if (!first || run.length === 0) return undefined;
  const all = run.map((experiment) => changedOf(experiment, changesOf(experiment, pairs), known));
  const changed = all.filter(({ changes }) => changes.length > 0);
  const different = changed.flatMap(({ changes }) => changes.flatMap(({ on }) => on)).length;
  return {
    release: first.next,
    comparedWith: releaseOf(first.comparedWith),
    changed,
    unchanged: all.filter(({ changes }) => changes.length === 0).map(({ experiment }) => experiment),
    notRun: experiments.flatMap((experiment) => {
      const missing = pairs.filter(
        ([today, next]) => today in experiment.recordings && !(next in experiment.previews),
      );
      return missing.length === 0 ? [] : { experiment, on: missing.map(([today]) => today) };
    }),
    observations: { same: compared(run, pairs) - different, different },
  };
}
