import { Forms } from '../../lib/next-form/next-form';
import { Query } from '../../lib/next-form/query';

export default function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  return (
    <main>
      <Forms />
      <div style={{ height: 3000 }} />
      <Query name="here" searchParams={searchParams} />
    </main>
  );
}
