export default function Unauthorized() {
  return <h1>Sign in further down</h1>;
}
