'use client';

export function GreetButton({ greet }: { greet: () => Promise<string> }) {
  return (
    <button type="button" onClick={() => greet()}>
      Greet
    </button>
  );
}
