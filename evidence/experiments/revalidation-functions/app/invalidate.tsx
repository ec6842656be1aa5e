'use client';

export function Invalidate({ invalidate }: { invalidate: (way: string) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => invalidate('updateTag')}>
      Invalidate
    </button>
  );
}
