'use client';

import { useEffect, useOptimistic, useState, useTransition } from 'react';
import { addSlowly } from './actions';

export function Optimistic() {
  const [saved, setSaved] = useState('empty');
  const [shown, setShown] = useOptimistic(saved);
  const [, start] = useTransition();
  const [history, setHistory] = useState<string[]>([]);
  useEffect(() => setHistory((before) => [...before, shown]), [shown]);
  const send = (keep: boolean) =>
    start(async () => {
      setShown('optimistic');
      const form = new FormData();
      form.set('row', 'optimistic row');
      await addSlowly(form);
      if (keep) start(() => setSaved('kept'));
    });
  return (
    <div>
      <p data-testid="optimistic">{history.join(' > ')}</p>
      <button type="button" onClick={() => send(true)}>
        Optimistic and keep
      </button>
      <button type="button" onClick={() => send(false)}>
        Optimistic only
      </button>
    </div>
  );
}
