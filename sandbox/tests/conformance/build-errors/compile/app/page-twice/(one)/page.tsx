export default function Page() {
  return <p>one</p>;
}
