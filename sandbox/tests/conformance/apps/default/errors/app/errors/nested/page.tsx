export default function Page() {
  return <p>never shown</p>;
}
