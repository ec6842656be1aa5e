import { Counter } from '../counter';
import { count } from '../store';

function Count() {
  return <p data-testid="count">{count()}</p>;
}

export default function Page() {
  return (
    <Counter>
      <Count />
    </Counter>
  );
}
