'use client';

import { label } from './data';

export default function Page() {
  return <p>{label}</p>;
}
