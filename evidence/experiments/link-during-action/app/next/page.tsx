export default function Page() {
  return <h1>The next page</h1>;
}
