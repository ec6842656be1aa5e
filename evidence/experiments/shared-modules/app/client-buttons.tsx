'use client';

import { readFromClient, writeFromClient } from './client-actions';

export function ClientButtons() {
  return (
    <>
      <button type="button" onClick={() => writeFromClient()}>
        Write
      </button>
      <button type="button" onClick={() => readFromClient()}>
        Read
      </button>
    </>
  );
}
