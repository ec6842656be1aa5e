'use client';

/** Gets its actions from the Server Component that renders it. */
export function FormButtons({ read }: { read: () => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => read()}>
      Read through the form’s file
    </button>
  );
}
