'use server';

import { refresh } from 'next/cache';
import { addUpload } from '@/lib/uploads';

export type FormState = { error?: string };

// By now the whole body has been read. One of more than
// 3 MB never gets here: Next.js answers 500.
export async function upload(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0)
    return { error: 'Choose a file.' };

  const key = crypto.randomUUID();
  const { name, size } = file; // store file.stream() here
  await addUpload({ key, name, size });
  refresh();
  return {};
}
