import { Suspense } from 'react';
import { Counter } from '../../counter';

async function Id({ params }: PageProps<'/navigation/items/[id]'>) {
  const { id } = await params;
  return <p data-testid="shown">{`item ${id}`}</p>;
}

export default function Page(props: PageProps<'/navigation/items/[id]'>) {
  return (
    <div>
      <Counter name="Page" />
      <Suspense fallback={<p>Waiting</p>}>
        <Id {...props} />
      </Suspense>
    </div>
  );
}
