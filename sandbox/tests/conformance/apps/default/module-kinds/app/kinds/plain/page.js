export default function Page() {
  return <h1>From a file with the ending js</h1>;
}
