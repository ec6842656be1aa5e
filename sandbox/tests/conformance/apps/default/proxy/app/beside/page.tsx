export default function Page() {
  return <p data-testid="shown">beside the proxy</p>;
}
