export default function Page() {
  return <h1>Arrived</h1>;
}
