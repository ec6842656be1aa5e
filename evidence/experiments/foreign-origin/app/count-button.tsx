'use client';

export function CountButton({ count }: { count: () => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => count()}>
      Count
    </button>
  );
}
