'use client';

import { type FormEvent, useState } from 'react';

export default function ContactPage() {
  const [status, setStatus] = useState<'idle' | 'sending' | 'sent'>('idle');
  const [errors, setErrors] = useState<string[]>([]);

  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setStatus('sending');
    const data = Object.fromEntries(new FormData(event.currentTarget).entries());
    const response = await fetch('/api/contact', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    });
    const result = await response.json();
    setErrors(result.ok ? [] : result.errors);
    setStatus(result.ok ? 'sent' : 'idle');
  };

  if (status === 'sent') return <p>Thank you for your message.</p>;
  return (
    <form onSubmit={handleSubmit} noValidate>
      <label htmlFor="email">Email</label>
      <input id="email" name="email" type="email" />
      <label htmlFor="message">Message</label>
      <textarea id="message" name="message" />
      <button type="submit" disabled={status === 'sending'}>
        Send
      </button>
      {errors.length > 0 && <p data-testid="errors">Please check: {errors.join(', ')}</p>}
    </form>
  );
}
