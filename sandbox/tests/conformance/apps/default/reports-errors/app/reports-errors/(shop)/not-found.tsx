export default function NotFound() {
  return <h1>Group not found</h1>;
}
