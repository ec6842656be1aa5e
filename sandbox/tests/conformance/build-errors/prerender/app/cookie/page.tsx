import { cookies } from 'next/headers';

export default async function Page() {
  const jar = await cookies();
  return <p>{jar.get('name')?.value}</p>;
}
