'use server';

import { findDocument, rename } from '@/lib/documents';
import type { State } from './rename-form';

export async function renameDocument(
  _previous: State,
  form: FormData,
): Promise<State> {
  const typed = String(form.get('title') ?? '');
  const title = typed.trim();
  const document = await findDocument(form.get('id'));

  // Expected: said in words, beside what was typed.
  const refuse = (error: string) => ({ error, typed });
  if (!document)
    return refuse('There is no such document.');
  if (!document.mine)
    return refuse('Only its owner may rename it.');
  if (title.length < 3)
    return refuse('Write three letters or more.');

  await rename(document, title); // may throw what nobody expects
  return { title };
}
