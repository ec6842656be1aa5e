export default function Page() {
  return <p>{Math.random()}</p>;
}
