export default function Page() {
  return <h1>Page A</h1>;
}
