type Props = PageProps<'/fn-classic/made/[id]/[other]'>;

export async function generateMetadata({ params, searchParams }: Props) {
  const { id, other } = await params;
  const { q, r } = await searchParams;
  return { title: `${id} ${other} ${Array.isArray(q) ? q.join(' and ') : 'one'} ${r}` };
}

export default async function Page({ searchParams }: Props) {
  await searchParams;
  return <p>Here</p>;
}
