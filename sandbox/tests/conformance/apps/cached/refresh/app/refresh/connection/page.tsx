import { connection } from 'next/server';
import { Counter } from '../counter';
import { count } from '../store';

async function Count() {
  await connection();
  return <p data-testid="count">{count()}</p>;
}

export default function Page() {
  return (
    <Counter>
      <Count />
    </Counter>
  );
}
