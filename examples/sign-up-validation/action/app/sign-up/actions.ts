'use server';

import { z } from 'zod';
import { addMember } from '@/lib/members';
import {
  type State,
  signUpSchema,
} from '@/lib/sign-up';

export async function signUp(
  _previous: State,
  form: FormData,
): Promise<State> {
  const values = {
    name: text(form.get('name')),
    email: text(form.get('email')),
  };
  const checked = signUpSchema.safeParse(values);
  if (!checked.success) {
    const { fieldErrors } = z.flattenError(
      checked.error,
    );
    // React empties a form after its action: the values
    // go back to the browser, for defaultValue.
    return { values, errors: fieldErrors };
  }
  await addMember(checked.data);
  return { welcome: checked.data.name };
}

/** A field can be missing, or a file. */
function text(value: FormDataEntryValue | null) {
  return typeof value === 'string' ? value : '';
}
