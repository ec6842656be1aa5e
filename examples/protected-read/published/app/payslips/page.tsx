import { Suspense } from 'react';
import { LoadPayslips } from './load-payslips';
import { SessionBar } from './session-bar';

export default function Page() {
  return (
    <article>
      <h1>Payslips</h1>
      <Suspense
        fallback={<p>Checking your session…</p>}
      >
        <SessionBar />
      </Suspense>
      <LoadPayslips />
    </article>
  );
}
