import { redirect } from 'next/navigation';

export async function generateMetadata() {
  redirect('/fn/head/plain');
}

export default function Page() {
  return <p>Here</p>;
}
