import { connection } from 'next/server';

export default async function Page() {
  await connection();
  await new Promise((done) => setTimeout(done, 800));
  return <p data-testid="shown">slow</p>;
}
