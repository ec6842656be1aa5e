export default function Page() {
  return <h1>Your billing</h1>;
}
