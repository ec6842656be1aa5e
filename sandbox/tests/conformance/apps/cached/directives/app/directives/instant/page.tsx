import { cookies } from 'next/headers';

export const instant = false;

export default async function Page() {
  return <p data-testid="shown">{`who: ${(await cookies()).get('who')?.value}`}</p>;
}
