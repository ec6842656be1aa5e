'use client';

export function CountButton({ count }: { count: (...all: number[]) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => count(1, 2, 3)}>
      Count
    </button>
  );
}
