import { Suspense } from 'react';
import { hello } from '@/lib/hello';

export default function Page() {
  return (
    <article>
      <h1>Hello</h1>
      <Suspense fallback={<p>Loading…</p>}>
        <Greeting />
      </Suspense>
    </article>
  );
}

// The page is on the server already: it calls the function
// and needs no handler, no fetch and no JSON.
async function Greeting() {
  const { message, count } = await hello();

  return (
    <p role="status">{`${message}, number ${count}`}</p>
  );
}
