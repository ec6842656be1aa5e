import { kindOfVerdict } from '../data/schema';
import { conformanceOnPreview } from './conformance/next-release';
import { conformanceApps, conformanceGroups } from './conformance/view';
import type { Content } from './content';
import { decide } from './decide';
import type { Entries } from './entries';
import { measurementsOf } from './evidence/measurements';
import { recordedRuns } from './evidence/recordings';
import type { ExampleFolder } from './examples';
import type {
  Catalog,
  Claim,
  ClaimView,
  DecisionCase,
  DecisionView,
  ExampleView,
  ExperimentView,
  Proof,
} from './types';

const values = <Value>(entries: Entries<Value>) => entries.valid.map(({ value }) => value);

/** Finds by id. The references were checked before, so a missing record is a defect of this program. */
function lookup<Value>(list: readonly Value[], idOf: (value: Value) => string) {
  const byId = new Map(list.map((value) => [idOf(value), value]));
  return (id: string): Value => {
    const found = byId.get(id);
    if (!found) throw new Error(`"${id}" passed the reference check but does not exist`);
    return found;
  };
}

const cites =
  (claim: string) =>
  ({ claims }: { claims?: string[] | undefined }) =>
    claims?.includes(claim) ?? false;

/** Claims with their topic, their experiments and what cites them. */
function claimViews(content: Content, experiments: readonly ExperimentView[]): ClaimView[] {
  const topicAt = lookup(content.topics.valid, ({ file }) => file.path);
  const experimentOf = lookup(experiments, ({ id }) => id);
  const resolved = (proof: Proof) =>
    'experiment' in proof ? { ...proof, run: experimentOf(proof.experiment) } : proof;
  const view = (claim: Claim, topic: string): ClaimView => ({
    ...claim,
    topic,
    kind: kindOfVerdict(claim.verdict),
    proof: claim.proof.map(resolved),
    decisions: values(content.decisions)
      .filter(cites(claim.id))
      .map(({ id }) => id),
    rules: values(content.rules)
      .filter(cites(claim.id))
      .map(({ id }) => id),
    examples: values(content.examples)
      .filter(cites(claim.id))
      .map(({ slug }) => slug),
  });
  return content.claims.valid.map(({ value, file }) => view(value, topicAt(file.path).value.topic));
}

/** Whether an example belongs to a row. Either may name the other: one mention is enough. */
const belongs = (example: ExampleFolder, row: DecisionCase) =>
  (row.examples ?? []).includes(example.slug) || example.decisions.includes(row.id);

function decisionViews(content: Content): DecisionView[] {
  const rules = values(content.rules);
  const examples = values(content.examples);
  return values(content.decisions).map((row) => ({
    ...row,
    ...decide(row.facts, rules),
    claims: row.claims ?? [],
    examples: examples.filter((example) => belongs(example, row)).map(({ slug }) => slug),
  }));
}

function exampleViews(content: Content): ExampleView[] {
  const rows = values(content.decisions);
  return values(content.examples).map((example) => {
    const { open: _open, ...rest } = example;
    return { ...rest, decisions: rows.filter((row) => belongs(example, row)).map(({ id }) => id) };
  });
}

/** Joins content in which every reference was checked. */
export function join(content: Content): Omit<Catalog, 'experimentBase'> {
  const experiments = values(content.experiments).map((experiment) => ({
    ...experiment,
    ...recordedRuns(content.recordings, experiment.id),
    measurements: measurementsOf(content.measurements, experiment),
  }));
  const claims = claimViews(content, experiments);
  const topics = values(content.topics).map(({ topic: id, title }) => ({
    id,
    title,
    claims: claims.filter(({ topic }) => topic === id),
  }));
  const conformance = conformanceGroups(content.conformance);
  return {
    sources: values(content.sources),
    topics,
    claims,
    decisions: decisionViews(content),
    rules: values(content.rules),
    contradictions: values(content.contradictions).map((one) => ({
      ...one,
      claims: one.claims.map(lookup(claims, ({ id }) => id)),
    })),
    terms: values(content.terms),
    questions: values(content.questions),
    articles: content.articles,
    advisories: values(content.advisories),
    examples: exampleViews(content),
    experiments,
    conformance,
    conformanceOnPreview: conformanceOnPreview(content.conformance, conformance),
    conformanceApps: conformanceApps(content.conformance),
  };
}
