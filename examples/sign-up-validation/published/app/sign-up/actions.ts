'use server';

import { z } from 'zod';
import { addMember } from '@/lib/members';

// Deprecated since zod 4: z.string().email() and, below,
// flatten(). They are z.email() and z.flattenError() now.
const schema = z.object({
  name: z.string().min(2, 'Use two letters or more.'),
  email: z.string().email('Enter an email address.'),
});

type State = {
  errors?: { name?: string[]; email?: string[] };
  welcome?: string;
};

export async function signUp(
  _previous: State,
  form: FormData,
): Promise<State> {
  const checked = schema.safeParse({
    name: form.get('name'),
    email: form.get('email'),
  });
  if (!checked.success)
    return {
      errors: checked.error.flatten().fieldErrors,
    };

  await addMember(checked.data);
  return { welcome: checked.data.name };
}
