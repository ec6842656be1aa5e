export default function Page() {
  return <p data-testid="shown">segments</p>;
}
