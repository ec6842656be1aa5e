'use client';

export function MeasureButton({ measure }: { measure: (text: string) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => measure('short')}>
      Measure
    </button>
  );
}
