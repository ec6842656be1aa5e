'use client';
import { useState } from 'react';
import { save } from '../pending/actions';

export default function Page() {
  const [status, setStatus] = useState('idle');
  async function send(form: FormData) {
    setStatus('sending');
    await save(form);
    setStatus('sent');
  }
  return (
    <form action={send}>
      <label>
        Job <input name="job" />
      </label>
      <button type="submit">Send</button>
      <p data-testid="said">{status}</p>
    </form>
  );
}
