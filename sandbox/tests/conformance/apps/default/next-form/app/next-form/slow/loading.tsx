export default function Loading() {
  return <p data-testid="loading">On its way</p>;
}
