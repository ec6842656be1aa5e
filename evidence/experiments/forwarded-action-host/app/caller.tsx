'use client';

import { askedFor } from './actions';

export function Caller() {
  return (
    <button type="button" onClick={() => askedFor()}>
      Ask
    </button>
  );
}
