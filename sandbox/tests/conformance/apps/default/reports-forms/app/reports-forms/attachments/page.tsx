'use client';
import { useActionState } from 'react';
import { attach } from './actions';

export default function Page() {
  const [said, action] = useActionState(attach, 'nothing');
  return (
    <form action={action}>
      <label>
        Text <textarea name="text" />
      </label>
      <label>
        Files <input type="file" name="files" multiple accept="image/*" />
      </label>
      <button type="submit">Send</button>
      <p data-testid="said">{said}</p>
    </form>
  );
}
