export default function Page() {
  return <p data-testid="shown">must not be there</p>;
}
