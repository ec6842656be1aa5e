export default function Page() {
  return <h1>Form</h1>;
}
