export const dynamic = 'force-static';

export default async function Page({ params }: PageProps<'/cf-classic/forced/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} ${Math.random()}`}</p>;
}
