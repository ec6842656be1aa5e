export default function ErrorPage() {
  return <p>must be a Client Component</p>;
}
