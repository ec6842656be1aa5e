import { headers } from 'next/headers';
import { hasTurned } from '../counted';

export default async function Page() {
  if (hasTurned()) await headers();
  return <p>Here</p>;
}
