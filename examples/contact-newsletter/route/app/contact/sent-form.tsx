'use client';

import {
  type FormEvent,
  type ReactNode,
  useState,
} from 'react';
import type { Answer } from '@/lib/contact';

type Props = {
  to: string;
  button: string;
  children: ReactNode;
};

/** Sends itself by fetch; until that code has loaded, the browser posts it to the handler. */
export function SentForm({
  to,
  button,
  children,
}: Props) {
  const [answer, setAnswer] = useState<Answer>({});
  const [pending, setPending] = useState(false);

  async function send(
    event: FormEvent<HTMLFormElement>,
  ) {
    event.preventDefault();
    const form = event.currentTarget;
    setPending(true);
    const response = await fetch(to, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new FormData(form),
    }).catch(() => null);
    const failed = { error: 'Not sent. Try again.' };
    setAnswer(
      response ? await response.json() : failed,
    );
    setPending(false);
    if (response?.ok) form.reset();
  }

  return (
    <form action={to} method="post" onSubmit={send}>
      {children}
      <button type="submit" disabled={pending}>
        {button}
      </button>
      {answer.error && (
        <p role="alert">{answer.error}</p>
      )}
      {answer.done && (
        <p role="status">{answer.done}</p>
      )}
    </form>
  );
}
