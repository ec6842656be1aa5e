import { cookies } from 'next/headers';

export const instant = false;

export async function generateViewport() {
  return { themeColor: (await cookies()).get('color')?.value };
}

export default function Page() {
  return <p>Here</p>;
}
