export default function Page() {
  return <p>Nothing on this page waits for a request.</p>;
}
