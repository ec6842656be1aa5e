import { connection } from 'next/server';
import { Suspense } from 'react';
import { listTopics } from '@/lib/topics';
import { Topics } from './topics';

export default function Page() {
  return (
    <article>
      <h1>Topics</h1>
      <Suspense fallback={<p>Loading topics…</p>}>
        <TopicsFromServer />
      </Suspense>
    </article>
  );
}

// On the server there is no need to ask ourselves by HTTP.
async function TopicsFromServer() {
  await connection();
  return (
    <Topics
      initial={listTopics().map(({ id, name }) => ({
        id,
        name,
      }))}
    />
  );
}
