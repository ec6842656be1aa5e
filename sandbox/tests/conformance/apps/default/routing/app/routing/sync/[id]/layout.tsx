import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  params: Promise<{ id: string }>;
}

export default async function Layout({ children, params }: Props) {
  const { id } = await params;
  return (
    <div>
      <p data-testid="layout-id">{id}</p>
      {children}
    </div>
  );
}
