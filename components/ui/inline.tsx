import { createElement, Fragment } from 'react';
import { typographic } from './typographic';

/** A sentence from the data; what is between backticks is code. */
export function Inline({ text }: { text: string }) {
  const parts = typographic(text).split('`');
  // Odd parts are the ones between two backticks. Spread, because a part has no identity but its place.
  return createElement(
    Fragment,
    null,
    ...parts.map((part, index) => (index % 2 === 1 ? createElement('code', null, part) : part)),
  );
}
