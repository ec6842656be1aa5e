export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ id: 'listed' }];

async function made(id: string) {
  'use cache';
  return `${id} ${Math.random()}`;
}

export default async function Page({ params }: PageProps<'/stages/static/[id]'>) {
  return <p data-testid="made">{await made((await params).id)}</p>;
}
