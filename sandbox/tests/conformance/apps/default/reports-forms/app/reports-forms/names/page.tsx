'use client';
import { useActionState } from 'react';
import { names } from './actions';

export default function Page() {
  const [said, action] = useActionState(names, 'nothing');
  return (
    <form action={action}>
      <input type="hidden" name="user.name" value="Ada" />
      <input type="hidden" name="tags[]" value="a" />
      <input type="hidden" name="tags[]" value="b" />
      <input type="file" name="photo" aria-label="Photo" />
      <button type="submit">Send</button>
      <p data-testid="said">{said}</p>
    </form>
  );
}
