/**
 * What each component of `app/_wiring/index.tsx` takes. Pages are checked against it without building the site;
 * `tests/page-components.ts` holds it to the types of the components.
 */
import { z } from 'zod';

const text = z.string();
const words = z.array(z.string());
const numbers = z.array(z.number());
/** Whatever stands between its tags. */
const children = z.custom<'content'>(() => true);

const nothing = z.strictObject({});
const content = z.strictObject({ children });
const byId = z.strictObject({ id: text });
const advisories = z.strictObject({
  line: text.optional(),
  about: text.optional(),
  needs: text.optional(),
  severity: text.optional(),
  ids: words.optional(),
  onTopic: z.boolean().optional(),
});

/** By the name that pages use. */
export const componentProps = {
  Advisor: nothing,
  Advisories: nothing,
  AdvisoryCount: advisories,
  AdvisoryLines: z.strictObject({ caption: text }),
  AdvisoryList: advisories.extend({ caption: text }),
  AgreementMap: nothing,
  AllClaims: nothing,
  AllExperiments: nothing,
  AllSources: nothing,
  Answer: content,
  ArticleIndex: nothing,
  CaseLines: z.strictObject({ caption: text, rows: words }),
  Claim: byId,
  ClaimTally: nothing,
  CodeSaved: nothing,
  ConformanceCases: nothing,
  ConformanceCounts: nothing,
  Contradiction: byId,
  ContradictionMap: nothing,
  DecisionTable: nothing,
  Drawing: z.strictObject({ of: text, children }),
  EmbedBuilder: nothing,
  ExampleCard: z.strictObject({ slug: text }),
  Experiment: byId,
  FixedIn: byId,
  Gallery: nothing,
  Glossary: nothing,
  LiveExample: z.strictObject({ slug: text, isAlone: z.boolean().optional() }),
  Measured: z.strictObject({ experiment: text, of: text, on: text.optional() }),
  Mistake: z.strictObject({ claim: text, children }),
  Mistakes: content,
  Myth: z.strictObject({
    claim: text,
    experiment: text,
    show: numbers.optional(),
    observed: words.optional(),
    measured: words.optional(),
    children,
  }),
  Myths: content,
  NextRelease: nothing,
  OnNextRelease: z.strictObject({ experiment: text }),
  Path: z.strictObject({ reader: text, children }),
  Paths: content,
  Playground: nothing,
  Popup: z.strictObject({ className: text.optional(), children: children.optional() }),
  Ratios: z.strictObject({ experiment: text }),
  RuleCase: z.strictObject({ rule: text, children }),
  RuleLine: content,
  SafeRelease: z.strictObject({ line: text }),
  SandboxDifferences: nothing,
  Sequence: z.strictObject({ experiment: text, caption: text, show: numbers.optional() }),
  Sheet: content,
  SheetColumn: content,
  SheetFiles: nothing,
  SideBySide: content,
  Term: z.strictObject({ id: text, children }),
  TwoForms: z.strictObject({ slug: text, children }),
  UseCases: z.strictObject({ caption: text, rows: words }),
  WhoSaysWhat: z.strictObject({ caption: text, topic: text.optional(), claims: words.optional() }),
} as const satisfies Record<string, z.ZodObject>;

/** Tags of HTML that pages use beside Markdown. */
export const htmlTags: readonly string[] = [
  'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 hr',
  'i img ins kbd li mark ol p picture pre q s samp small source span strong sub summary sup table tbody td tfoot th',
  'thead time tr u ul var video wbr',
].flatMap((line) => line.split(' '));
