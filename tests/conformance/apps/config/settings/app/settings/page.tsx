import { Act } from './act';

export default function Page() {
  return (
    <main>
      <p data-testid="env">{`${process.env.FROM_CONFIG}`}</p>
      <Act />
    </main>
  );
}
