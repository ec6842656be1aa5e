'use client';

import { useState } from 'react';

export function Chance() {
  const [chance] = useState(() => Math.random());
  return <p>{chance}</p>;
}
