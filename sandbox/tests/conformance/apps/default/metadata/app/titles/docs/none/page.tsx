export default function Page() {
  return <p>here</p>;
}
