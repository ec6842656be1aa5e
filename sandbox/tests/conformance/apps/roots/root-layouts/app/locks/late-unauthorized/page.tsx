import { unauthorized } from 'next/navigation';

async function refuse() {
  unauthorized();
}

export default function Page() {
  refuse().catch(() => undefined);
  return <h1>Shown all the same</h1>;
}
