import Form from 'next/form';
import { Suspense } from 'react';

const books = ['Dune', 'Emma', 'Middlemarch', 'Ulysses'];

async function Results({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const { q = '' } = await searchParams;
  const found = books.filter((book) => book.toLowerCase().includes(q.toLowerCase()));
  if (found.length === 0) return <p>Nothing found for “{q}”</p>;
  return (
    <ul>
      {found.map((book) => (
        <li key={book}>{book}</li>
      ))}
    </ul>
  );
}

export default function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  return (
    <main>
      <Form action="/search">
        <input name="q" placeholder="Search books" />
        <button type="submit">Search</button>
      </Form>
      <Suspense fallback={<p>Searching…</p>}>
        <Results searchParams={searchParams} />
      </Suspense>
    </main>
  );
}
