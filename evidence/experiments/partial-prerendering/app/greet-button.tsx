'use client';

import { greet } from './actions';

export function GreetButton() {
  return (
    <button type="button" onClick={() => greet('the page')}>
      Greet
    </button>
  );
}
