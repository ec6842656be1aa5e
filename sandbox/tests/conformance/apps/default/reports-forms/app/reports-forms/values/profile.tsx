'use client';
import { useActionState, useState } from 'react';
import { check } from './actions';

export function Profile() {
  const [state, action] = useActionState(check, { said: 'nothing', title: '', size: 'small' });
  const [shade, setShade] = useState('dark');
  return (
    <form action={action}>
      <label>
        Title <input name="title" defaultValue={state.title} />
      </label>
      <label>
        Comment <input name="comment" />
      </label>
      <select name="size" aria-label="Size" defaultValue={state.size}>
        <option>small</option>
        <option>medium</option>
        <option>large</option>
      </select>
      <select name="shade" aria-label="Shade" value={shade} onChange={({ target }) => setShade(target.value)}>
        <option>dark</option>
        <option>light</option>
      </select>
      <button type="submit">Check</button>
      <p data-testid="said">{`${state.said} ${shade}`}</p>
    </form>
  );
}
