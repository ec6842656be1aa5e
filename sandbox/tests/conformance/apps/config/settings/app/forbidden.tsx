export default function Forbidden() {
  return <h1>Forbidden here</h1>;
}
