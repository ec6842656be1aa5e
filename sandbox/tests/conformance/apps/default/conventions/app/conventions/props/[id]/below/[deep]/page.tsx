import { connection } from 'next/server';

export default async function Page({ params }: { params: Promise<object> }) {
  await connection();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return <p>{`page ${JSON.stringify(await params)}`}</p>;
}
