'use client';

export function Show({ row }: { row: { name: string } }) {
  return <p data-testid="row">{row.name}</p>;
}
