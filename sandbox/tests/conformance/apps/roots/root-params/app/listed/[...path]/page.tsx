export default function Page() {
  return <h1>Listed</h1>;
}
