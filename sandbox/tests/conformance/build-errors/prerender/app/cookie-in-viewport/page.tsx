import { cookies } from 'next/headers';

export async function generateViewport() {
  return { themeColor: (await cookies()).get('color')?.value ?? 'black' };
}

export default function Page() {
  return <p>Static</p>;
}
