'use server';

import { z } from 'zod';
import { addMember } from '@/lib/members';

const schema = z.object({
  name: z.string().min(2, 'Use two letters or more.'),
  email: z.email('Enter an email address.'),
});

type State = {
  values?: { name: string; email: string };
  errors?: { name?: string[]; email?: string[] };
  welcome?: string;
};

export async function signUp(
  _previous: State,
  form: FormData,
): Promise<State> {
  const values = {
    name: text(form.get('name')),
    email: text(form.get('email')),
  };
  const checked = schema.safeParse(values);
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
