'use server';
import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';

export async function toggle() {
  const draft = await draftMode();
  if (draft.isEnabled) draft.disable();
  else draft.enable();
  redirect('/reports-static/draft');
}
