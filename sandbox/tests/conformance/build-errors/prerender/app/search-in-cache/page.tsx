export default async function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  'use cache';
  const { q } = await searchParams;
  return <p>{q}</p>;
}
