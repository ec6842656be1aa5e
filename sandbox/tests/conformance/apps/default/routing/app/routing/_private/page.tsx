export default function Page() {
  return <p data-testid="shown">private</p>;
}
