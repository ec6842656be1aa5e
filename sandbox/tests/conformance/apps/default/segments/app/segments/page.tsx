export default async function Page({ params }: { params: Promise<object> }) {
  return <p data-testid="shown">{`start ${JSON.stringify(await params)}`}</p>;
}
