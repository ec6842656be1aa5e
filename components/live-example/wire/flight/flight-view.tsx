'use client';

import { type ReactNode, useState } from 'react';
import { clip } from '../../../ui/in-words';
import list from '../list.module.css';
import { moveFocus, stopsIn } from '../roving-focus';
import { mostRows, Value, ValueTable } from '../value-table';
import styles from '../wire.module.css';
import { explainReference } from './explain-flight-model';
import { countKinds, explainTag } from './explain-tag';
import { flightRows } from './flight-rows';

/** References that can be pointed at; those past them are rarely looked at, and each is an element. */
const mostReferences = 500;
const stops = 'tbody button';

/** The rows of a Flight payload in words; what a row's letter and its $ mean is told where one points. */
export function FlightView({ text }: { text: string }) {
  const rows = flightRows(text, mostRows + 1);
  const [current, setCurrent] = useState(0);
  const budget = { left: mostReferences };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons within
    <div
      onKeyDown={(event) => moveFocus(event, stops)}
      onFocus={({ currentTarget, target }) => {
        const at = stopsIn(currentTarget, stops).indexOf(target);
        if (at >= 0) setCurrent(at);
      }}
    >
      <p className={styles.hint}>{countKinds(rows.slice(0, mostRows).map(({ tag }) => tag))}</p>
      <ValueTable
        label="Flight rows"
        hasShortNames
        columns={['Row', 'What it says']}
        rows={rows.map(({ id, tag, content, meaning }, index) => [
          <button
            key={tag}
            type="button"
            className={list.tag}
            tabIndex={index === current ? 0 : -1}
            data-explained={explainTag(tag)}
          >{`${clip(id, 20)}:${tag}`}</button>,
          <Value key={id} before={meaning}>
            {withReferences(content, budget)}
          </Value>,
        ])}
      />
    </div>
  );
}

/** A row's content, with each string that stands for something else as an element of its own. */
function withReferences(content: string, budget: { left: number }): ReactNode {
  // Strings of JSON that begin with $, quotes included; a capture group keeps them in the split.
  return content.split(/("\$[^"\\]{0,200}")/).map((part, index) => {
    const words = index % 2 === 1 && budget.left > 0 ? explainString(part.slice(1, -1)) : undefined;
    if (words === undefined) return part;
    budget.left--;
    const key = `${index}`; // the text never changes
    return (
      <span key={key} className={part === '"$"' ? undefined : list.reference} data-explained={words}>
        {part}
      </span>
    );
  });
}

function explainString(text: string): string | undefined {
  if (text === '$') return 'A React element follows: its type, its key and its props.';
  if (text.startsWith('$$')) return 'A text that itself begins with $; the first $ is not part of it.';
  if (text.startsWith('$Sreact.')) return `A part of React itself, ${text.slice(2)}; $S stands for a symbol.`;
  const words = explainReference(text);
  return words && `${words}.`;
}
