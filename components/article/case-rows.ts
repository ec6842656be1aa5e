/** Rows of the decision table, as Markdown. */
import type { DecisionView } from '../../catalog';
import type { Lookup } from '../data';
import { table } from './as-markdown';
import { props, text, texts } from './props';

/** A caption, and ids of rows. */
export const caseProps = props({ caption: text, rows: texts });

const rowOf = ({ id, title, verdict, because, notes }: DecisionView) => [
  `[${title}](/decisions#${id})`,
  verdict,
  notes ?? because,
];

export const casesAsMarkdown = (
  { caption, rows }: { caption: string; rows: readonly string[] },
  { decision }: Lookup,
) =>
  `${caption}\n\n${table(
    ['Use case', 'Verdict', 'Because'],
    rows.map((id) => rowOf(decision(id))),
  )}`;
