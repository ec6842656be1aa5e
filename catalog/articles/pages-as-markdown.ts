/** The components of the home page, of the cheat sheet and of the list of articles. */
import { type AsMarkdown, blocks, byId, claimLink, verdictText, words } from './markdown-parts';

/** A claim that does not hold, with what to know or to do instead. */
const corrected: AsMarkdown = ({ claim: id, experiment: recorded }, inner, { claims }) => {
  const one = byId(claims, id, (each) => each.id);
  const source = recorded ? ` ([recorded](/evidence/${recorded}))` : '';
  return `- **${verdictText(one)}**: ${claimLink(one)}. ${inner.trim().replace(/\s+/g, ' ')}${source}`;
};

const ruleCase: AsMarkdown = ({ rule: id }, inner, { rules }) =>
  `- ${inner.trim()}: **${byId(rules, id, (one) => one.id).verdict}**`;

const twoForms: AsMarkdown = ({ slug }, inner, { examples }) => {
  const { title, sends = {} } = byId(examples, slug, (one) => one.slug);
  const lines = Object.entries(sends).flatMap(([variant, requests]) =>
    requests.map(
      ({ method, path, status, brings }) => `- ${variant}: \`${method} ${path}\` → ${status}, ${brings}`,
    ),
  );
  return [`**[${title}](/examples/${slug})** ${inner.trim().replace(/\s+/g, ' ')}`, lines.join('\n')].join(
    '\n\n',
  );
};

const articleIndex: AsMarkdown = (_attributes, _children, { articles }) =>
  articles.map(({ slug, title, description }) => `- [${title}](/${slug}): ${description}`).join('\n');

/** By name, as `componentsAsMarkdown` has them. */
export const pageMarkdown: Readonly<Record<string, AsMarkdown>> = {
  ArticleIndex: articleIndex,
  Mistake: corrected,
  Mistakes: blocks,
  Myth: corrected,
  Myths: blocks,
  Path: ({ reader = '' }, inner) => `**${reader}**\n\n${inner.trim()}`,
  Paths: blocks,
  RuleCase: ruleCase,
  RuleLine: blocks,
  Sheet: words,
  SheetColumn: words,
  SheetFiles: () => '',
  TwoForms: twoForms,
};
