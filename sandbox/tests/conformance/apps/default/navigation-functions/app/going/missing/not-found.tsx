export default function NotFound() {
  return <p data-testid="shown">nothing here</p>;
}
