export default function Page() {
  return <p data-testid="shown">visit first</p>;
}
