'use client';

export function AddButton({ add }: { add: (from: string) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => add('the page')}>
      Add
    </button>
  );
}
