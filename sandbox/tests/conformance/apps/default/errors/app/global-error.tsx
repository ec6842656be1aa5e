'use client';

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <h1>Global error</h1>
        <p data-testid="global">{error.message}</p>
      </body>
    </html>
  );
}
