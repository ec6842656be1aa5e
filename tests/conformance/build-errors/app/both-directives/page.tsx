'use client';
'use server';

export default async function Page() {
  return <p>both</p>;
}
