export default function Page() {
  return <p>Each experiment has pages of its own.</p>;
}
