'use client';
import { startTransition, useActionState, useState } from 'react';
import { add } from './actions';

export default function Page() {
  const [run, setRun] = useState('');
  const [state, dispatch, isPending] = useActionState(add, 0);
  const send = (...names: string[]) =>
    startTransition(() => {
      for (const name of names) dispatch({ run, name });
    });
  return (
    <>
      <p data-testid="said">{`${isPending ? 'pending' : 'idle'} ${state}`}</p>
      <label>
        Run <input value={run} onChange={({ target }) => setRun(target.value)} />
      </label>
      <button type="button" onClick={() => send('one')}>
        Add
      </button>
      <button type="button" onClick={() => send('bad', 'good')}>
        Add bad and good
      </button>
      <button type="button" onClick={() => dispatch({ run, name: 'bare' })}>
        Add without a transition
      </button>
    </>
  );
}
