export default function Page() {
  return <p>{1 +}</p>;
}
