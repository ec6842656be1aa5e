'use client';

import { useState, useTransition } from 'react';
import { makeReport } from './actions';

export function ReportButton() {
  const [isReady, setReady] = useState(false);
  const [pending, startTransition] = useTransition();

  const onClick = () =>
    startTransition(async () => {
      await makeReport();
      setReady(true);
    });

  return (
    <>
      <button
        type="button"
        onClick={onClick}
        disabled={pending}
      >
        Build report
      </button>
      {pending && <p>Building…</p>}
      {isReady && <p role="status">Report ready.</p>}
    </>
  );
}
