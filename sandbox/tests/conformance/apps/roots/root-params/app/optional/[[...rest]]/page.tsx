export default function Page() {
  return <h1>Optional</h1>;
}
