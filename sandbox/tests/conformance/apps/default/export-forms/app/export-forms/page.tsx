import { currency, last, places, rate, round, rounds } from '../../lib/prices';
import name, { started } from '../../lib/starts';
import { Shown } from './shown';

export default function Page() {
  const before = [rounds, last ?? null];
  round(1.3);
  const counted = [before[0] !== rounds, last];
  return (
    <main>
      <p data-testid="server">{JSON.stringify([currency, places, rate, name(), started])}</p>
      <p data-testid="counted">{JSON.stringify(counted)}</p>
      <Shown />
    </main>
  );
}
