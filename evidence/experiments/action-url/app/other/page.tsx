export default function Page() {
  return <p>This page imports no action.</p>;
}
