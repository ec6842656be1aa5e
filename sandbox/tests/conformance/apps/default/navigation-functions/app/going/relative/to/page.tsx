export default function Page() {
  return <p data-testid="shown">reached by a relative address</p>;
}
