'use client';

import { use } from 'react';

export default function Page({ params, searchParams }: PageProps<'/routing/sync/[id]'>) {
  const shown = { ...use(params), ...use(searchParams) };
  return <pre data-testid="shown">{JSON.stringify(shown)}</pre>;
}
