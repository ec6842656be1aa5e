'use client';

import { type ReactNode, use } from 'react';

export default function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ id: string }>;
}) {
  return (
    <div>
      <p data-testid="layout-param">{`layout of ${use(params).id}`}</p>
      {children}
    </div>
  );
}
