'use client';

import Link from 'next/link';
import { useState } from 'react';
import { deleteUserAccount } from './actions';

export default function Page() {
  const [message, setMessage] = useState<string>();

  async function remove() {
    const { success, error } =
      await deleteUserAccount();
    setMessage(success ?? error);
  }

  return (
    <article>
      <h1>Delete your account</h1>
      <button type="button" onClick={remove}>
        Delete for good
      </button>
      {message && <p role="status">{message}</p>}
      <Link href="/account">Back to the start</Link>
    </article>
  );
}
