'use client';

import { useEffect, useState } from 'react';

let effects = 0;

export function Effects() {
  const [run, setRun] = useState(0);
  useEffect(() => {
    effects += 1;
    setRun(effects);
  }, []);
  return <p data-testid="effects">{`effects ${run}`}</p>;
}
