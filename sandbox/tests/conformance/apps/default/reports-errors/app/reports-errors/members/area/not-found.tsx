export default function NotFound() {
  return <h1>Inside of the area</h1>;
}
