'use client';

import { io } from 'next/cache';
import { use } from 'react';

export function Later() {
  use(io());
  return <p data-testid="later">value there</p>;
}
