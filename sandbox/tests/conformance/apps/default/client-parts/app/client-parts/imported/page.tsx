'use client';

import { Counter } from '../../../lib/client-parts/without-directive';

export default function Page() {
  return <Counter />;
}
