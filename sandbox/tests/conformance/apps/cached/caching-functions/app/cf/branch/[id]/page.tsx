import { cookies } from 'next/headers';

export const generateStaticParams = () => [{ id: 'plain' }];

export default async function Page({ params }: PageProps<'/cf/branch/[id]'>) {
  const { id } = await params;
  const color = id === 'asking' ? (await cookies()).get('color')?.value : 'none';
  return <p data-testid="shown">{`${id} ${color}`}</p>;
}
