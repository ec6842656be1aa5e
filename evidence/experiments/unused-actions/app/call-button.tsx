'use client';

import { usedOnClient } from './actions-for-client';

export function CallButton() {
  return (
    <button type="button" onClick={() => usedOnClient()}>
      Call
    </button>
  );
}
