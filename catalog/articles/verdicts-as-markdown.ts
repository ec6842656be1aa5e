import { verdictGroups } from '../verdict-groups';

const heads = { fact: 'Statements of fact', advice: 'Advice, which nothing proves true or wrong' } as const;

/** What the verdicts on claims mean, for readers of the articles as text. */
export const verdictsMarkdown = (): string =>
  verdictGroups
    .map(({ kind, verdicts }) => {
      const lines = verdicts.map(({ verdict, means }) => `- ${verdict}: ${means}`);
      return [`${heads[kind]}:`, '', ...lines].join('\n');
    })
    .join('\n\n');
