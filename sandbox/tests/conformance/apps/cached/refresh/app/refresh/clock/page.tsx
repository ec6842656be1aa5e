import { cookies } from 'next/headers';
import { Counter } from '../counter';
import { count } from '../store';

async function Count() {
  await cookies();
  const now = Date.now();
  return (
    <p data-testid="count" title={`at ${now}`}>
      {count()}
    </p>
  );
}

export default function Page() {
  return (
    <Counter>
      <Count />
    </Counter>
  );
}
