'use client';

import { ask } from './actions';

export function AskButton() {
  return (
    <button type="button" onClick={() => ask()}>
      Ask
    </button>
  );
}
