export default function NotFound() {
  return <p data-testid="shown">nearest not found</p>;
}
