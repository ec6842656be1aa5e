export default function Page({ params }: { params: { id: string } }) {
  return <p data-testid="shown">{`${params.id} ${Number(params.id)}`}</p>;
}
