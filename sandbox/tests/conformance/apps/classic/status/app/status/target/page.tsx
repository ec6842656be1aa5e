export default function Page() {
  return <h1>Target</h1>;
}
