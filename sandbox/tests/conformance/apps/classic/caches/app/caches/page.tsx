import { connection } from 'next/server';
import { Act } from './act';
import { cached, other, read } from './data';

export default async function Page() {
  await connection();
  return (
    <main>
      <p data-testid="cached">{await cached('a')}</p>
      <p data-testid="argument">{await cached('b')}</p>
      <p data-testid="other">{await other('c')}</p>
      <p data-testid="fresh">{await read('d')}</p>
      <Act />
    </main>
  );
}
