export default async function Page({ params }) {
  return <p data-testid="shown">{`page.js ${JSON.stringify(await params)}`}</p>;
}
