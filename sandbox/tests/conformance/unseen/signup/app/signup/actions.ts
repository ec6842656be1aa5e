'use server';

import { z } from 'zod';
import { type Person, type Plan, person, plan } from './schema';

export type Errors = Record<string, string[] | undefined>;
export type State =
  | { step: 1; values?: Partial<Record<keyof Person, string>>; errors?: Errors }
  | { step: 2; person: Person; errors?: Errors }
  | { step: 3; person: Person; plan: Plan };

export async function next(state: State, form: FormData): Promise<State> {
  const values = Object.fromEntries(form) as Record<string, string>;
  if (state.step === 1) {
    const checked = person.safeParse(values);
    if (!checked.success) return { step: 1, values, errors: z.flattenError(checked.error).fieldErrors };
    return { step: 2, person: checked.data };
  }
  if (state.step === 2) {
    const checked = plan.safeParse(values);
    if (!checked.success) return { ...state, errors: z.flattenError(checked.error).fieldErrors };
    return { step: 3, person: state.person, plan: checked.data };
  }
  return state;
}
