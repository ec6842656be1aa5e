export default function NotFound() {
  return <h1>For members</h1>;
}
