import { cookies } from 'next/headers';

export async function generateMetadata() {
  return { title: (await cookies()).get('name')?.value ?? 'none' };
}

export default function Page() {
  return <p>Static</p>;
}
