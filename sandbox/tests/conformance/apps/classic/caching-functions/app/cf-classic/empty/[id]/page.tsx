export function generateStaticParams() {
  return [];
}

export default async function Page({ params }: PageProps<'/cf-classic/empty/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} ${Math.random()}`}</p>;
}
