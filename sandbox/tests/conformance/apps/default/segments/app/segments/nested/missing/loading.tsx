export default function Loading() {
  return <p data-testid="loading">loading of missing</p>;
}
