'use client';

export function Button({ press }: { press: () => void }) {
  return (
    <button type="button" onClick={press}>
      Press
    </button>
  );
}
