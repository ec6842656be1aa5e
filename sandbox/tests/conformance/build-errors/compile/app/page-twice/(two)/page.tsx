export default function Page() {
  return <p>two</p>;
}
