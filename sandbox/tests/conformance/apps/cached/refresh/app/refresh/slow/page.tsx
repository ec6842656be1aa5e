import { cookies } from 'next/headers';
import { Counter } from '../counter';
import { count } from '../store';

async function Count() {
  await cookies();
  await new Promise((done) => setTimeout(done, 20));
  return <p data-testid="count">{count()}</p>;
}

export default function Page() {
  return (
    <Counter>
      <Count />
    </Counter>
  );
}
