import { Suspense } from 'react';
import { when } from '../../../made';

export function generateStaticParams({ params: { outer } }: { params: { outer: string } }) {
  return [{ inner: `of-${outer}` }];
}

async function Made({ params }: PageProps<'/cf-params/nested/[outer]/[inner]'>) {
  const { outer, inner } = await params;
  return <p data-testid="shown">{`${outer} ${inner} made ${when()}`}</p>;
}

export default function Page(props: PageProps<'/cf-params/nested/[outer]/[inner]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Made {...props} />
    </Suspense>
  );
}
