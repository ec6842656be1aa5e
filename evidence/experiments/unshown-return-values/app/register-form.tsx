'use client';

import { useState } from 'react';
import { register } from './actions';

export function RegisterForm() {
  const [done, setDone] = useState(false);
  const send = async () => {
    const { registered } = await register();
    setDone(registered);
  };
  return (
    <form action={send}>
      <button type="submit">Register</button>
      <output>{done && 'Registered'}</output>
    </form>
  );
}
