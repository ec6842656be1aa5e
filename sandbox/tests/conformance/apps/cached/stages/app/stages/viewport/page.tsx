import { connection } from 'next/server';

export const instant = false;

export async function generateViewport() {
  await connection();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { themeColor: 'red' };
}

export default function Page() {
  return <h1>Coloured</h1>;
}
