'use client';

import { lang } from 'next/root-params';

export default function Page() {
  return String(lang);
}
