/* A comment, and 'use strict', may stand before the directive. */

'use client';
import { useState } from 'react';

type Row = { title: string; id: number };

function Item({ title, onPick }: { title: string; onPick: () => void }) {
  return (
    <button type="button" onClick={onPick}>
      {title}
    </button>
  );
}

export function List({ rows }: { rows: Row[] }) {
  const [picked, setPicked] = useState('none');
  return (
    <div>
      {rows.map((row) => (
        <Item {...row} key={row.id} onPick={() => setPicked(row.title)} />
      ))}
      <button type="button" onClick={() => setPicked(`SSR is ${import.meta.env.SSR}`)}>
        Env
      </button>
      <p data-testid="picked">{picked}</p>
    </div>
  );
}
