import type { ReactNode } from 'react';
import { exampleBySlug, experimentById, loadCatalog } from '../../catalog';
import { codeSavedText } from '../../catalog/code-saved';
import { measuredText } from '../../catalog/evidence/measured';
import { Contradiction } from '../../components/article/contradiction';
import { ExampleCard } from '../../components/article/example-card';
import { Glossary } from '../../components/article/glossary';
import { Term } from '../../components/article/term';
import { UseCases } from '../../components/article/use-cases';
import { decisionRows } from '../../components/decision-table/rows';
import { RatioPlots } from '../../components/evidence/ratio-plot';
import { SequenceFigure } from '../../components/evidence/sequence-figure';
import { named, recordById } from './unknown-name';

/** `<Contradiction id="…" />` in an article. */
export function ContradictionById({ id }: { id: string }) {
  const { contradictions } = loadCatalog();
  const found = named('Contradiction', id, () => recordById(contradictions, id, 'data/contradictions.yaml'));
  return <Contradiction contradiction={found} />;
}

/** `<CodeSaved />` in an article: how much code an action takes beside a handler, counted over the examples. */
export const CodeSaved = () => <>{codeSavedText(loadCatalog().examples)}</>;

/** @returns the rows of the decision table that a tag names, in its order */
export function rowsById(tag: string, ids: readonly string[]) {
  const all = decisionRows(loadCatalog());
  return ids.map((id) => named(tag, id, () => recordById(all, id, 'data/decisions.yaml')));
}

/** `<UseCases caption="…" rows={['…']} />` in an article: rows of the decision table by id. */
export function UseCasesById({ caption, rows }: { caption: string; rows: string[] }) {
  return <UseCases caption={caption} rows={rowsById('UseCases', rows)} />;
}

/** `<ExampleCard slug="…" />` in an article. */
export function ExampleCardBySlug({ slug }: { slug: string }) {
  return <ExampleCard example={named('ExampleCard', slug, () => exampleBySlug(loadCatalog(), slug))} />;
}

interface Quoted {
  experiment: string;
  of: string;
  on?: string;
}

/** `<Measured experiment="call-times" of="Call, no latency" />` in a sentence: the median, over all targets or on one. */
export function Measured(quoted: Quoted) {
  const { experiments } = loadCatalog();
  return <>{named('Measured', quoted.of, () => measuredText(experiments, quoted))}</>;
}

interface SequenceOf {
  experiment: string;
  caption: string;
  show?: number[];
}

/** `<Sequence experiment="round-trips" caption="…" show={[1, 2]} />` in an article: recorded requests as a diagram. */
export function SequenceOfExperiment({ experiment, caption, show }: SequenceOf) {
  const found = named('Sequence', experiment, () => experimentById(loadCatalog(), experiment));
  return <SequenceFigure experiment={found} caption={caption} show={show} />;
}

/** `<Ratios experiment="call-times" />` in an article: times of one run, as ratios, on the newest release. */
export function RatiosOfExperiment({ experiment }: { experiment: string }) {
  const { measurements } = named('Ratios', experiment, () => experimentById(loadCatalog(), experiment));
  const newest = Object.entries(measurements).slice(-1);
  return <RatioPlots measurements={Object.fromEntries(newest)} />;
}

/** `<Term id="…">the word</Term>` in an article. */
export function TermById({ id, children }: { id: string; children: ReactNode }) {
  const { terms } = loadCatalog();
  return <Term entry={named('Term', id, () => recordById(terms, id, 'data/glossary.yaml'))}>{children}</Term>;
}

/** `<WholeGlossary />`: every word with its definition. */
export function WholeGlossary() {
  return <Glossary terms={loadCatalog().terms} />;
}
