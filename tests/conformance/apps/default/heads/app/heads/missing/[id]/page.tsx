import { notFound } from 'next/navigation';

export const generateStaticParams = () => [{ id: 'listed' }];

export async function generateMetadata({ params }: PageProps<'/heads/missing/[id]'>) {
  const { id } = await params;
  if (id !== 'listed') notFound();
  return { title: 'Listed' };
}

export default function Page() {
  return <h1>Shown</h1>;
}
