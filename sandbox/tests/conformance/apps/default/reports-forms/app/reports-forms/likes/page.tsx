import { connection } from 'next/server';
import { Suspense } from 'react';
import { sent } from '../../../lib/reports-forms';
import { Like } from './like';

async function Likes({ photo }: { photo: Promise<{ photo?: string }> }) {
  await connection();
  const name = (await photo).photo ?? 'none';
  return <Like photo={name} likes={sent().likes.get(name) ?? 0} />;
}

export default function Page({ searchParams }: { searchParams: Promise<{ photo?: string }> }) {
  return (
    <Suspense>
      <Likes photo={searchParams} />
    </Suspense>
  );
}
