'use server';

import { refresh } from 'next/cache';
import { createLabel } from '@/lib/labels';

export type FormState = { message?: string };

// Speaks to our form: fields in, a message out.
export async function addLabel(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const created = await createLabel(form.get('name'));
  if ('refused' in created)
    return { message: created.message };

  refresh();
  return {};
}
