import { Query } from '../../../lib/next-form/query';

export default function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  return (
    <main>
      <h1>Results</h1>
      <Query name="query" searchParams={searchParams} />
      <div style={{ height: 3000 }} />
    </main>
  );
}
