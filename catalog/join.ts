import type { Content } from './content';
import { decide } from './decide';
import type { Entries } from './entries';
import type { ExampleFolder } from './examples';
import type {
  Catalog,
  Claim,
  ClaimRef,
  ClaimView,
  DecisionCase,
  DecisionView,
  ExampleView,
  Observation,
  Proof,
  ResolvedProof,
  Rule,
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

/** The valid content, with what refers to what; each method builds one kind of view. */
class Joiner {
  private readonly topics;
  private readonly rules: Rule[];
  private readonly rows: DecisionCase[];
  private readonly examples: ExampleFolder[];
  private readonly claims: { claim: Claim; topic: { topic: string; title: string } }[];
  private readonly claimById;
  private readonly observationById: (id: string) => Observation;

  constructor(private readonly content: Content) {
    this.topics = values(content.topics);
    this.rules = values(content.rules);
    this.rows = values(content.decisions);
    this.examples = values(content.examples);
    const topicOf = lookup(content.topics.valid, ({ file }) => file.path);
    this.claims = content.claims.valid.map(({ value, file }) => {
      const { topic, title } = topicOf(file.path).value;
      return { claim: value, topic: { topic, title } };
    });
    this.claimById = lookup(this.claims, ({ claim }) => claim.id);
    this.observationById = lookup(values(content.observations), ({ id }) => id);
  }

  catalog(): Catalog {
    const claims = this.claims.map(({ claim, topic }) => this.claimView(claim, topic));
    const topics = this.topics.map(({ topic: id, title }) => ({
      id,
      title,
      claims: claims.filter(({ topic }) => topic.topic === id),
    }));
    return {
      sources: values(this.content.sources),
      topics,
      claims,
      decisions: this.rows.map((row) => this.decisionView(row)),
      rules: this.rules,
      observations: values(this.content.observations),
      examples: this.examples.map((example) => this.exampleView(example)),
    };
  }

  private readonly claimRef = (id: string): ClaimRef => {
    const { claim, topic } = this.claimById(id);
    return { id, statement: claim.statement, verdict: claim.verdict, topic: topic.topic };
  };

  private readonly proof = (proof: Proof): ResolvedProof =>
    'experiment' in proof ? { ...proof, observation: this.observationById(proof.experiment) } : proof;

  private claimView(claim: Claim, topic: ClaimView['topic']): ClaimView {
    const cites = ({ claims }: { claims?: string[] | undefined }) => claims?.includes(claim.id) ?? false;
    return {
      ...claim,
      topic,
      proof: claim.proof.map(this.proof),
      decisions: this.rows.filter(cites).map(({ id, title }) => ({ id, title })),
      rules: this.rules.filter(cites).map(({ id }) => id),
      examples: this.examples.filter(cites).map(({ slug, title }) => ({ slug, title })),
    };
  }

  /** Row and example may each name the other: one mention is enough. */
  private isShownBy(row: DecisionCase, example: ExampleFolder) {
    return (row.examples ?? []).includes(example.slug) || example.decisions.includes(row.id);
  }

  private decisionView(row: DecisionCase): DecisionView {
    return {
      ...row,
      ...decide(row.facts, this.rules),
      claims: (row.claims ?? []).map(this.claimRef),
      examples: this.examples
        .filter((example) => this.isShownBy(row, example))
        .map(({ slug, title }) => ({ slug, title })),
    };
  }

  private exampleView({ open: _, ...example }: ExampleFolder): ExampleView {
    return {
      ...example,
      claims: example.claims.map(this.claimRef),
      decisions: this.rows
        .filter((row) => this.isShownBy(row, { ...example, open: {} }))
        .map(({ id, title }) => ({ id, title })),
    };
  }
}

/** Joins content in which every reference was checked. */
export const join = (content: Content): Catalog => new Joiner(content).catalog();
