'use client';

import { use, useState } from 'react';

export function Chart({ series }: { series: Promise<number[]> }) {
  const values = use(series);
  const [sorted, setSorted] = useState(false);
  const shown = sorted ? values.toSorted((a, b) => a - b) : values;
  return (
    <figure>
      <figcaption data-testid="chart">{shown.join(' ')}</figcaption>
      <button type="button" onClick={() => setSorted(!sorted)}>
        Sort
      </button>
    </figure>
  );
}
