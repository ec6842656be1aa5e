export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  return <p data-testid="shown">{`home ${(await params).lang}`}</p>;
}
