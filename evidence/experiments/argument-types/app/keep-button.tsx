'use client';

export function KeepButton({ keep }: { keep: (text: string) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => keep('a note')}>
      Keep
    </button>
  );
}
