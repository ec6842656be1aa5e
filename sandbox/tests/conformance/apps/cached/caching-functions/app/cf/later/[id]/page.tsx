import { Suspense } from 'react';

export const generateStaticParams = () => [{ id: 'named' }];

async function Shown({ params }: PageProps<'/cf/later/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} ${performance.now()}`}</p>;
}

export default function Page(props: PageProps<'/cf/later/[id]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Shown {...props} />
    </Suspense>
  );
}
