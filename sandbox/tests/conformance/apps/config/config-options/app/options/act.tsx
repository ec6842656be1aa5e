'use client';

import { useState } from 'react';
import { lengthIn, lengthOf } from './actions';

/** The limit in next.config.ts. */
const limit = 2 * 1024 * 1024;

function form(length: number) {
  const fields = new FormData();
  fields.set('text', 'x'.repeat(length));
  return fields;
}

export function Act() {
  const [shown, setShown] = useState('idle');
  const show = (length: Promise<number>) =>
    length.then(
      (got) => setShown(`got ${got}`),
      () => setShown('refused'),
    );
  return (
    <div>
      <button type="button" onClick={() => show(lengthOf('short'))}>
        Text
      </button>
      <button type="button" onClick={() => show(lengthIn(form(limit - 2000)))}>
        Form with room
      </button>
      <button type="button" onClick={() => show(lengthIn(form(limit - 20)))}>
        Form without room
      </button>
      <p data-testid="shown">{shown}</p>
    </div>
  );
}
