import { Suspense } from 'react';
import { when } from '../../../made';

export function generateStaticParams() {
  return [
    { first: 'x', second: '1' },
    { first: 'y', second: '2' },
  ];
}

async function Made({ params }: PageProps<'/cf-params/two/[first]/[second]'>) {
  const { first, second } = await params;
  return <p data-testid="shown">{`${first} ${second} made ${when()}`}</p>;
}

export default function Page(props: PageProps<'/cf-params/two/[first]/[second]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Made {...props} />
    </Suspense>
  );
}
