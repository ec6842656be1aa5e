let made = 0;

export function generateStaticParams() {
  return [{ id: 'named' }];
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <p data-testid="shown">{`${id} ${++made}`}</p>;
}
