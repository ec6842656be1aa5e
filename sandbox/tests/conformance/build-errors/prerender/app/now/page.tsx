export default function Page() {
  return <p>{Date.now()}</p>;
}
