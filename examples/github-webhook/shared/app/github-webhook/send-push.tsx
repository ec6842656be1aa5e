'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useState } from 'react';
import { signPush } from './plays-github';

export function SendPush() {
  const router = useRouter();
  const [branch, setBranch] = useState('main');
  const [answer, formAction, pending] = useActionState(
    send,
    '',
  );

  async function send(
    _previous: string,
    form: FormData,
  ) {
    const { body, signature } = await signPush(branch);
    const forged = form.get('way') === 'forged';
    const response = await fetch(
      '/api/webhooks/github',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-github-event': 'push',
          'x-github-delivery': crypto.randomUUID(),
          'x-hub-signature-256': forged
            ? `sha256=${'0'.repeat(64)}`
            : signature,
        },
        body,
      },
    );
    router.refresh();
    return `${response.status} ${await response.text()}`;
  }

  return (
    <form action={formAction}>
      <label>
        Branch
        <input
          required
          maxLength={40}
          value={branch}
          onChange={(event) =>
            setBranch(event.target.value)
          }
        />
      </label>
      <button
        type="submit"
        name="way"
        value="signed"
        disabled={pending}
      >
        Push as GitHub
      </button>
      <button
        type="submit"
        name="way"
        value="forged"
        disabled={pending}
      >
        Push as a stranger
      </button>
      <p role="status">{answer}</p>
    </form>
  );
}
