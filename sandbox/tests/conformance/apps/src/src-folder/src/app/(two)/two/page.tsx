export default function Page() {
  return <p data-testid="shown">two</p>;
}
