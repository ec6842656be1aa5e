import { connection } from 'next/server';

export default async function Page() {
  await connection();
  // Longer than the pause between two looks of a test that waits for what shows meanwhile (up to 1 s).
  await new Promise((done) => setTimeout(done, 2000));
  return <p data-testid="shown">slow</p>;
}
