export default function Loading() {
  return <p data-testid="loading">loading beside the layout</p>;
}
