'use client';

import { notFound } from 'next/navigation';
import { useState } from 'react';

export function Throwing() {
  const [what, setWhat] = useState('nothing');
  if (what === 'an error') throw new Error('Too much');
  if (what === 'a text') throw 'only words';
  if (what === 'not found') notFound();
  return ['an error', 'a text', 'not found'].map((each) => (
    <button key={each} type="button" onClick={() => setWhat(each)}>
      Throw {each}
    </button>
  ));
}
