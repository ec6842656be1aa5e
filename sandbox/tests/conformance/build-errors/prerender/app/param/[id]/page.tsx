export default async function Page({ params }: PageProps<'/param/[id]'>) {
  const { id } = await params;
  return <p>{id}</p>;
}
