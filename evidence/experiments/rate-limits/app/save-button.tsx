'use client';

export function SaveButton({ save }: { save: () => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => save()}>
      Save
    </button>
  );
}
