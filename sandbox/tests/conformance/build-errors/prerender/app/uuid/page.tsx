export default function Page() {
  return <p>{crypto.randomUUID()}</p>;
}
