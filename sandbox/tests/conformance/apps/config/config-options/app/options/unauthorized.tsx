export default function Unauthorized() {
  return <h1>Sign in for options</h1>;
}
