'use client';

import { softly, update } from './actions';

export function Act() {
  return (
    <div>
      <button type="button" onClick={() => update()}>
        Update the tag
      </button>
      <button type="button" onClick={() => softly()}>
        Revalidate with max
      </button>
    </div>
  );
}
