'use server';

import { forbidden, notFound } from 'next/navigation';
import { findDocument, rename } from '@/lib/documents';
import type { State } from './rename-form';

export async function renameDocument(
  _previous: State,
  form: FormData,
): Promise<State> {
  const typed = String(form.get('title') ?? '');
  const title = typed.trim();
  const document = await findDocument(form.get('id'));

  // Both throw, with a status: 404 and 403 in place of 500.
  if (!document) notFound();
  if (!document.mine) forbidden();
  if (title.length < 3)
    return {
      error: 'Write three letters or more.',
      typed,
    };

  await rename(document, title);
  return { title };
}
