import { forbidden } from 'next/navigation';

async function refuse() {
  forbidden();
}

export default function Page() {
  refuse().catch(() => undefined);
  return <h1>Shown all the same</h1>;
}
