import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Suspense } from 'react';

async function choose() {
  'use server';
  (await cookies()).set('rc-state', JSON.stringify({ theme: 'dark; or not', name: 'Zoë' }));
  redirect('/reports-cookies/state?chosen=1');
}

async function State() {
  const text = (await cookies()).get('rc-state')?.value;
  const state: { theme: string; name: string } = text ? JSON.parse(text) : { theme: 'light', name: 'nobody' };
  return <p data-testid="shown">{`${state.theme}, ${state.name}`}</p>;
}

export default function Page() {
  return (
    <>
      <Suspense>
        <State />
      </Suspense>
      <form action={choose}>
        <button type="submit">Choose</button>
      </form>
    </>
  );
}
