export function generateStaticParams() {
  return [{ id: 'named' }];
}

export default async function Page({ params }: PageProps<'/cf-classic/some/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} ${Math.random()}`}</p>;
}
