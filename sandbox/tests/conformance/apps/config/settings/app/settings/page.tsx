import { Act } from './act';

const { FROM_CONFIG: takenApart } = process.env;

export default function Page() {
  return (
    <main>
      <p data-testid="env">{`${process.env.FROM_CONFIG}`}</p>
      <p data-testid="by-name">{process.env.BY_NAME}</p>
      <p data-testid="in-brackets">{process.env['FROM_CONFIG']}</p>
      <p data-testid="taken-apart">{String(takenApart)}</p>
      <Act />
    </main>
  );
}
