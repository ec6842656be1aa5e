import { Suspense } from 'react';
import { countListed, when } from '../../made';

export function generateStaticParams() {
  countListed();
  return [{ id: 'a' }, { id: 'b' }, { id: 'again' }];
}

async function Made({ params }: PageProps<'/cf-params/one/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} made ${when()}`}</p>;
}

export default function Page(props: PageProps<'/cf-params/one/[id]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Made {...props} />
    </Suspense>
  );
}
