import 'client-only';

export default function Page() {
  return <p>server</p>;
}
