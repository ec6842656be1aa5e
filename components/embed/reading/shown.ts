/** Of the records of the catalog what an embed shows: the rest would travel to the browser for nothing. */
import type { ClaimView, ExperimentView, RecordedExchange, Seen, ShownClaim } from '../../data';
import { recordedTargets } from '../../evidence/targets';
import { exchangeKindLabels, exchangeKindOf } from '../../live-example/wire/sentence/kind';
import { sentenceOf } from '../../live-example/wire/sentence/sentence';
import { asExchange } from './as-exchange';
import type { ShownExperiment } from './evidence-embed';
import type { ShownExchange } from './exchange-embed';

/** Pages of the Pages Router take no property that is undefined. */
const asData = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

export function shownClaim({
  id,
  statement,
  kind,
  verdict,
  why,
  from,
  until,
  stances,
  proof,
}: ClaimView): ShownClaim {
  const shown = proof.map((one) => ('run' in one ? { ...one, run: { question: one.run.question } } : one));
  return asData({ id, statement, kind, verdict, why, from, until, stances, proof: shown });
}

/** The newest recording that has any exchange; one that was built by today's default before one that was not. */
export function newestExchanges({
  recordings,
}: Pick<ExperimentView, 'recordings'>): ShownExperiment['newest'] {
  const found = recordedTargets(recordings)
    .filter(({ id }) => !id.endsWith('-webpack') && recordings[id]?.exchanges.length)
    .at(-1);
  const recording = found && recordings[found.id];
  return recording && { label: found.label, node: recording.node, exchanges: recording.exchanges };
}

/** @param ratios as HTML */
export function shownExperiment(experiment: ExperimentView, ratios: string): ShownExperiment {
  const { id, question, answer, why, observations, recordings } = experiment;
  const seen = Object.entries(recordings).map(
    ([target, { observations: values }]) => [target, { observations: values }] as const,
  );
  return asData({
    ...{ id, question, answer, why, observations: observations.map(({ name }) => ({ name })), ratios },
    recordings: Object.fromEntries<Seen['recordings'][string]>(seen),
    newest: newestExchanges(experiment),
  });
}

/** An exchange with what happened in words. */
export function shownExchange(recorded: RecordedExchange): ShownExchange {
  const exchange = asExchange(recorded);
  const kindName = exchangeKindOf(exchange);
  const { what, request, response } = recorded;
  return {
    what,
    request,
    response,
    sentence: sentenceOf(exchange),
    kind: exchangeKindLabels[kindName],
    kindName,
  };
}
