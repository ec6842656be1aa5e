import { count } from '../../count';

export const revalidate = 3600;

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return <p data-testid="count">{`${(await params).slug} ${count()}`}</p>;
}
