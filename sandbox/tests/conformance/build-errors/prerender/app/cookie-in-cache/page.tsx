import { cookies } from 'next/headers';

async function read() {
  'use cache';
  return (await cookies()).get('name')?.value ?? 'none';
}

export default async function Page() {
  return <p>{await read()}</p>;
}
