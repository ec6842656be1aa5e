'use client';
import { useState } from 'react';
import { intent } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  const send = async (form: FormData) => setSaid(await intent(form));
  return (
    <>
      <button type="submit" form="outer" name="intent" value="outside">
        From outside
      </button>
      <form action={send} id="outer">
        <input type="hidden" name="kind" value="outer" />
      </form>
      <form action={send}>
        <input type="hidden" name="id" value="7" />
        <button type="submit" name="intent" value="archive">
          Archive
        </button>
      </form>
      <p data-testid="said">{said}</p>
    </>
  );
}
