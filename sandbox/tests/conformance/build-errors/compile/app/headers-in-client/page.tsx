'use client';

import { cookies } from 'next/headers';

export default function Page() {
  return <p>{typeof cookies}</p>;
}
