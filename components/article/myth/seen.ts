/** What was recorded or measured of the experiment that a myth names. */
import type { Lookup } from '../../data';
import { observedText } from '../../evidence/observed-text';
import { recordedTargets } from '../../evidence/targets';
import type { Seen } from '../../home/myth';

interface Wanted {
  experiment: string;
  show?: readonly number[] | undefined;
  observed?: readonly string[] | undefined;
  said?: readonly string[] | undefined;
  measured?: readonly string[] | undefined;
}

/** @throws {Error} where a request, an observation or a measurement is not there */
export function seenIn(
  { experiment: id, show = [], observed = [], said = [], measured = [] }: Wanted,
  lookup: Lookup,
): Seen {
  const { recordings } = lookup.experiment(id);
  const newest = recordedTargets(recordings).at(-1);
  const recording = newest && recordings[newest.id];
  const exchanges = show.map((number) => {
    const exchange = recording?.exchanges[number - 1];
    if (!exchange) throw new Error(`${id} has no exchange ${number}`);
    return exchange;
  });
  const facts = observed.map((name, index) => {
    const value = recording?.observations[name];
    if (value === undefined) throw new Error(`${id} has no observation "${name}"`);
    return [said[index] ?? name, observedText(value)] as const;
  });
  const times = measured.map((of) => [of, `${lookup.measured({ experiment: id, of })} ×`] as const);
  return { experiment: id, on: newest?.label ?? '', exchanges, facts: [...facts, ...times] };
}
