import { Suspense } from 'react';
import { when } from '../../made';

export function generateStaticParams() {
  return [{ path: ['a', '1'] }, { path: ['b'] }];
}

async function Made({ params }: PageProps<'/cf-params/all/[...path]'>) {
  return <p data-testid="shown">{`${(await params).path.join(' ')} made ${when()}`}</p>;
}

export default function Page(props: PageProps<'/cf-params/all/[...path]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Made {...props} />
    </Suspense>
  );
}
