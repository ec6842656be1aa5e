export default function NotFound() {
  return <p data-testid="shown">not found in status</p>;
}
