import type { ReactNode } from 'react';
import { claimById, exampleBySlug, experimentById, loadCatalog } from '../../catalog';
import { measuredText } from '../../catalog/evidence/measured';
import { observedText } from '../../components/evidence/observed-text';
import { recordedTargets } from '../../components/evidence/targets';
import { coreOf } from '../../components/home/core-of';
import { Myth, type Seen } from '../../components/home/myth';
import { TwoForms } from '../../components/home/two-forms';
import { variantLabel } from '../../components/live-example/example-props';
import { highlight } from '../../components/live-example/highlight';
import { named } from './unknown-name';

/** `<TwoForms slug="create-post">` with a sentence inside: one task as an action and as a handler. */
export async function TwoFormsBySlug({ slug, children }: { slug: string; children: ReactNode }) {
  const example = named('TwoForms', slug, () => exampleBySlug(loadCatalog(), slug));
  const { title, variants, labels, sends = {} } = example;
  const forms = await Promise.all(
    variants.map(async ({ name, files, open: [file = ''] }) => ({
      name,
      label: variantLabel(name, labels),
      file: file.replace(/^\//, ''),
      code: await highlight(file, coreOf(files[file] ?? '')),
      sends: sends[name] ?? [],
    })),
  );
  return (
    <TwoForms slug={slug} title={title} forms={forms}>
      {children}
    </TwoForms>
  );
}

interface MythProps {
  claim: string;
  experiment: string;
  /** Recorded requests, counted from 1 as the page of the experiment lists them. */
  show?: number[];
  /** Observations by name. */
  observed?: string[];
  /** Names of what was timed. */
  measured?: string[];
  children: ReactNode;
}

function seenIn({ experiment: id, show = [], observed = [], measured = [] }: MythProps): Seen {
  const { experiments } = loadCatalog();
  const { recordings } = named('Myth', id, () => experimentById({ experiments }, id));
  const newest = recordedTargets(recordings).at(-1);
  const recording = newest && recordings[newest.id];
  const exchanges = show.map((number) => {
    const exchange = recording?.exchanges[number - 1];
    if (!exchange) throw new Error(`<Myth>: ${id} has no exchange ${number}`);
    return exchange;
  });
  const facts = observed.map((name) => {
    const value = recording?.observations[name];
    if (value === undefined) throw new Error(`<Myth>: ${id} has no observation "${name}"`);
    return [name, observedText(value)] as const;
  });
  const times = measured.map(
    (of) => [of, `${named('Myth', of, () => measuredText(experiments, { experiment: id, of }))} ×`] as const,
  );
  return { experiment: id, on: newest?.label ?? '', exchanges, facts: [...facts, ...times] };
}

/** `<Myth claim="…" experiment="action-url" show={[3]}>` with what is true instead. */
export function MythAbout(props: MythProps) {
  const claim = named('Myth', props.claim, () => claimById(loadCatalog(), props.claim));
  return (
    <Myth claim={claim} seen={seenIn(props)}>
      {props.children}
    </Myth>
  );
}
