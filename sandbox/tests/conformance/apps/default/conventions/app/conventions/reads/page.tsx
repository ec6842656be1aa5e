import { connection } from 'next/server';
import { stamp } from './stamp';

export default async function Page() {
  await connection();
  return <p data-testid="shown">{`stamp ${stamp()}`}</p>;
}
