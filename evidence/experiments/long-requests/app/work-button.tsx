'use client';

export function WorkButton({ start }: { start: () => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => start()}>
      Work
    </button>
  );
}
