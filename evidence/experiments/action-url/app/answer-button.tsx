'use client';

export function AnswerButton({ answer }: { answer: (from: string) => Promise<unknown> }) {
  return (
    <button type="button" onClick={() => answer('its own page')}>
      Answer
    </button>
  );
}
