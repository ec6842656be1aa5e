export const dynamic = 'force-dynamic';

export default function Page() {
  return <p data-testid="shown">{Math.random()}</p>;
}
