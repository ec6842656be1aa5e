export default function Page() {
  return <h1>The area</h1>;
}
