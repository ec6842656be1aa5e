'use server';

import { findLot, judge, type Lot } from '@/lib/lots';

export type Verdict = {
  message?: string;
  error?: string;
  lot?: Lot;
};

export async function bid(
  _previous: Verdict,
  form: FormData,
): Promise<Verdict> {
  const lot = await findLot();
  // Leak 2: the whole row goes back to the browser.
  return {
    ...judge(form.get('amount'), lot.reserve),
    lot,
  };
}
