export default function Page() {
  return <h1>Inside</h1>;
}
