export default async function Page({ searchParams }: PageProps<'/search'>) {
  return <p>{JSON.stringify(await searchParams)}</p>;
}
