export default function Page() {
  return <h1>Themed page</h1>;
}
