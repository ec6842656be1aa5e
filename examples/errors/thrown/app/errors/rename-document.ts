'use server';

import { findDocument, rename } from '@/lib/documents';
import type { State } from './rename-form';

export async function renameDocument(
  _previous: State,
  form: FormData,
): Promise<State> {
  const title = String(form.get('title') ?? '').trim();
  const document = await findDocument(form.get('id'));

  // In production the browser gets none of these texts.
  if (!document)
    throw new Error('There is no such document.');
  if (!document.mine)
    throw new Error('Only its owner may rename it.');
  if (title.length < 3)
    throw new Error('Write three letters or more.');

  await rename(document, title);
  return { title };
}
