import { Counter } from '../counter';
import { count } from '../store';

type Props = { searchParams: Promise<{ of?: string }> };

async function Count({ searchParams }: Props) {
  await searchParams;
  return <p data-testid="count">{count()}</p>;
}

export default function Page(props: Props) {
  return (
    <Counter>
      <Count {...props} />
    </Counter>
  );
}
