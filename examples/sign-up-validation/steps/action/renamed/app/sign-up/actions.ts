'use server';

import { z } from 'zod';
import { addMember } from '@/lib/members';

const schema = z.object({
  name: z.string().min(2, 'Use two letters or more.'),
  email: z.email('Enter an email address.'),
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
  if (!checked.success) {
    const { fieldErrors } = z.flattenError(
      checked.error,
    );
    return { errors: fieldErrors };
  }
  await addMember(checked.data);
  return { welcome: checked.data.name };
}
