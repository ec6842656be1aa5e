'use client';

import { useState } from 'react';
import { kinds } from './kinds';

const bytes = (text: string) => Buffer.from(text).toString('base64');
const ticked = () => new Promise((done) => process.nextTick(() => done('ticked')));

export default function Page() {
  const [text, setText] = useState('');
  const read = async () =>
    setText([kinds(), bytes('hé'), await ticked(), `[${process.env.NEXT_RUNTIME}]`].join(' '));
  return (
    <>
      <p data-testid="rendered" suppressHydrationWarning>
        {kinds()}
      </p>
      <button type="button" onClick={read}>
        Read
      </button>
      <p data-testid="text">{text}</p>
    </>
  );
}
