'use client';

import { useEffect, useState } from 'react';

export default function Loading() {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return <p data-testid="loading">{isAlive ? 'loading, alive' : 'loading'}</p>;
}
