'use client';

import { secret } from './secret';

export default function Page() {
  return <p>{secret}</p>;
}
