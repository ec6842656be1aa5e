'use client';

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>A title of global-error.tsx</title>
        <h1>Global error</h1>
        <p data-testid="global">{error.digest ? 'an error of the server' : error.message}</p>
      </body>
    </html>
  );
}
