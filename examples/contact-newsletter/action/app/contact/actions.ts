'use server';

import {
  type Answer,
  addMessage,
  addSubscriber,
} from '@/lib/contact';

export async function sendMessage(
  _previous: Answer,
  form: FormData,
): Promise<Answer> {
  return addMessage(form);
}

export async function subscribe(
  _previous: Answer,
  form: FormData,
): Promise<Answer> {
  return addSubscriber(form);
}
