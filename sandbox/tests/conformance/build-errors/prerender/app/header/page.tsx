import { headers } from 'next/headers';

export default async function Page() {
  const sent = await headers();
  return <p>{sent.get('name')}</p>;
}
