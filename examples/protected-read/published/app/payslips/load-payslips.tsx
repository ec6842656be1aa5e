'use client';

import { useActionState } from 'react';
import type { Payslip } from '@/lib/payslips/data';
import { PayslipTable } from './payslip-table';

type State = { payslips?: Payslip[]; error?: string };

async function load(): Promise<State> {
  const response = await fetch('/api/payslips');
  if (!response.ok) return response.json(); // { error }
  return { payslips: await response.json() };
}

export function LoadPayslips() {
  const [state, formAction, pending] = useActionState(
    load,
    {},
  );
  return (
    <>
      <form action={formAction}>
        <button type="submit" disabled={pending}>
          Load payslips
        </button>
        {state.error && (
          <p role="alert">{state.error}</p>
        )}
      </form>
      {state.payslips && (
        <PayslipTable payslips={state.payslips} />
      )}
    </>
  );
}
