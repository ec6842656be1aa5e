import { Suspense } from 'react';
import { enter } from './actions';

type Props = { searchParams: Promise<{ next?: string }> };

async function Login({ searchParams }: Props) {
  const { next = '/admin' } = await searchParams;
  return (
    <form action={enter.bind(null, next)}>
      <button type="submit">Become admin</button>
    </form>
  );
}

export default function Page(props: Props) {
  return (
    <main>
      <h1>Admins only</h1>
      <Suspense>
        <Login {...props} />
      </Suspense>
    </main>
  );
}
