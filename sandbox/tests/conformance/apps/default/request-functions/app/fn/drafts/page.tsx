import { draftMode } from 'next/headers';
import { use } from 'react';

const shared = globalThis as typeof globalThis & { fnDrafts?: number };

export default function Page() {
  const { isEnabled } = use(draftMode());
  shared.fnDrafts = (shared.fnDrafts ?? 0) + 1;
  return <p data-testid="shown">{`draft ${isEnabled} rendered ${shared.fnDrafts}`}</p>;
}
