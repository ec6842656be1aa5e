export default function Page() {
  return <h1>Your profile</h1>;
}
