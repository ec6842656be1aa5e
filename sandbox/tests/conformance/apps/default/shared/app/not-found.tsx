export default function NotFound() {
  return <h1>Root not found</h1>;
}
