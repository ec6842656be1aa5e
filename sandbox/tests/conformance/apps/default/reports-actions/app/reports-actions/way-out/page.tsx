export default function Page() {
  return <h1>Way out</h1>;
}
