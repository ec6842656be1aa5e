export default function NotFound() {
  return <h1>Post not found</h1>;
}
