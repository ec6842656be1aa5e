export default function Unauthorized() {
  return <h1>Please sign in</h1>;
}
