export default function Page() {
  return <p data-testid="shown">{Math.random()}</p>;
}
