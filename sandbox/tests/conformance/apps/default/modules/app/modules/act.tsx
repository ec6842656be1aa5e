'use client';

import { remember } from './actions';

export function Act() {
  return (
    <div>
      <button type="button" onClick={() => remember()}>
        Remember
      </button>
      <p data-testid="client-env">
        {`${process.env.NODE_ENV} ${process.env.NEXT_PUBLIC_NAME} ${process.env.HIDDEN ?? 'nothing'}`}
      </p>
    </div>
  );
}
