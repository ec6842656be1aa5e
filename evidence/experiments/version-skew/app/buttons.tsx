'use client';

import { useState } from 'react';
import { rename, save } from './actions';

const store = async () => (await fetch('/handler', { method: 'POST' })).json();

export function Buttons() {
  const [outcome, setOutcome] = useState('');
  const show = (call: () => Promise<string>) => async () => {
    setOutcome('');
    try {
      // Its type promises a text; an answer that is no answer to the call brings nothing.
      setOutcome(String(await call()));
    } catch (error) {
      setOutcome(error instanceof Error ? error.name : 'nothing known');
    }
  };
  return (
    <>
      <button type="button" onClick={show(save)}>
        Save
      </button>
      <button type="button" onClick={show(rename)}>
        Rename
      </button>
      <button type="button" onClick={show(store)}>
        Store
      </button>
      <output>{outcome}</output>
    </>
  );
}
