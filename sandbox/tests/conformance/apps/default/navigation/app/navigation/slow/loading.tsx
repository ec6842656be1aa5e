export default function Loading() {
  return <p data-testid="loading">Loading the slow page</p>;
}
