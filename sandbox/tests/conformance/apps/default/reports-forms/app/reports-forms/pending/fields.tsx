'use client';
import { useState } from 'react';
import { useFormStatus } from 'react-dom';

export function Fields() {
  const { pending } = useFormStatus();
  const [count, setCount] = useState(0);
  return (
    <>
      <label>
        Job <input name="job" />
      </label>
      <button type="submit">Send</button>
      <button type="button" onClick={() => setCount(count + 1)}>{`Count ${count}`}</button>
      <select name="choice" aria-label="Choice" onChange={({ target }) => target.form?.requestSubmit()}>
        <option>first</option>
        <option>second</option>
      </select>
      <p data-testid="said">{`${pending ? 'pending' : 'idle'} ${count}`}</p>
    </>
  );
}
