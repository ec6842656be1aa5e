import { headers } from 'next/headers';
import { Suspense } from 'react';
import { tenant, tenants } from './store';

async function Greeting() {
  const name = (await headers()).get('x-tenant') ?? 'the public';
  return <p data-testid="tenant">{await tenants.run({ name }, tenant)}</p>;
}

export default function Page() {
  async function ask() {
    'use server';
    await tenants.run({ name: 'an action' }, tenant);
  }
  return (
    <form action={ask}>
      <Suspense>
        <Greeting />
      </Suspense>
    </form>
  );
}
