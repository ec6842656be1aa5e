import { connection } from 'next/server';

export default async function Page() {
  await connection();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return <h1>Slow page</h1>;
}
