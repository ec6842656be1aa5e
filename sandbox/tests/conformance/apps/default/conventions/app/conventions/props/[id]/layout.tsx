import { type ReactNode, Suspense } from 'react';

async function Params({ params }: { params: Promise<object> }) {
  return <p>{`inner ${JSON.stringify(await params)}`}</p>;
}

export default function Layout({ children, params }: { children: ReactNode; params: Promise<object> }) {
  return (
    <section>
      <Suspense>
        <Params params={params} />
      </Suspense>
      {children}
    </section>
  );
}
