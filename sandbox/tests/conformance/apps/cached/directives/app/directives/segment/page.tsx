import { connection } from 'next/server';
import { stamp } from '../functions';

export default async function Page() {
  await connection();
  return <p data-testid="page">{stamp()}</p>;
}
