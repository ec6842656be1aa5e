import { cookies } from 'next/headers';

export const generateStaticParams = () => [{ id: 'open' }, { id: 'closed' }];

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (id === 'open') return <p>open</p>;
  await cookies();
  return <p>closed</p>;
}
