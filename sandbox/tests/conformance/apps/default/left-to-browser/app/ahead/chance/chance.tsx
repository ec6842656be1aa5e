'use client';

import { useEffect, useState } from 'react';

export function Chance() {
  const [chance] = useState(() => Math.random());
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  return <p data-testid="chance">{`value ${isShown ? chance < 1 : 'of the server'}`}</p>;
}
