'use client';

import { removeDraft } from './actions';

export function RemoveButton() {
  return (
    <button type="button" onClick={() => removeDraft()}>
      Remove
    </button>
  );
}
