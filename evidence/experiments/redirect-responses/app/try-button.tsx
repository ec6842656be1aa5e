'use client';

export function TryButton({ leave }: { leave: () => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => leave()}>
      Leave in try
    </button>
  );
}
