import { useState } from 'react';
'use client';

export default function Page() {
  const [count] = useState(0);
  return <p>{count}</p>;
}
