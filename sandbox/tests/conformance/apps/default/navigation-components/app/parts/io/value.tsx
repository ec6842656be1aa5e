'use client';

import { io } from 'next/cache';
import { use } from 'react';

export function InBrowser() {
  use(io());
  return <p data-testid="in-browser">{typeof window}</p>;
}
