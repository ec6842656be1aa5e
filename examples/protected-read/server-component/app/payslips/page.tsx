import { Suspense } from 'react';
import { readPayslips } from '@/lib/payslips/data';
import { PayslipTable } from './payslip-table';
import { SessionBar } from './session-bar';

export default function Page() {
  return (
    <article>
      <h1>Payslips</h1>
      <Suspense
        fallback={<p>Checking your session…</p>}
      >
        <SessionBar />
        <Payslips />
      </Suspense>
    </article>
  );
}

async function Payslips() {
  // A function call on the server, no request.
  const payslips = await readPayslips();
  if (!payslips) return <p>Sign in to see them.</p>;
  return <PayslipTable payslips={payslips} />;
}
