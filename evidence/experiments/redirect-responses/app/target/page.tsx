export default function Page() {
  return <p>You have been sent here.</p>;
}
