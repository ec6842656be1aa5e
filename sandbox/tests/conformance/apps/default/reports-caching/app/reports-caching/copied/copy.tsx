'use client';
import { useState } from 'react';

export function Copy({ name, initial }: { name: string; initial: number }) {
  const [value] = useState(initial);
  return <p data-testid={name}>{`${value === initial ? 'new' : 'old'}`}</p>;
}
