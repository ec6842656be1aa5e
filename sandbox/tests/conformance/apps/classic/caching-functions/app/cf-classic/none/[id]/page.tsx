export default async function Page({ params }: PageProps<'/cf-classic/none/[id]'>) {
  return <p data-testid="shown">{`${(await params).id} ${Math.random()}`}</p>;
}
