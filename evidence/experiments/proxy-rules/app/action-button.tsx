'use client';

export function ActionButton({ action, label }: { action: () => Promise<string>; label: string }) {
  return (
    <button type="button" onClick={() => action()}>
      {label}
    </button>
  );
}
