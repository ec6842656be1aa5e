export default function Page() {
  return <h1>Target of redirects</h1>;
}
