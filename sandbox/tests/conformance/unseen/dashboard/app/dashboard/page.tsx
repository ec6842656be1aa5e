export default function Page() {
  return <h1>Overview of the shop</h1>;
}
