export default async function Page(_props: PageProps<'/cf/whole'>) {
  'use cache';
  return <p data-testid="shown">{`made ${Math.random()}`}</p>;
}
