import { Counter } from '../../counter';

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <h1>{`Project number ${id}`}</h1>
      <Counter name="Page" />
    </>
  );
}
