export const dynamicParams = false;

export function generateStaticParams() {
  return [{ slug: 'first' }, { slug: 'second' }];
}

export default async function Page({ params }: PageProps<'/caches/posts/[slug]'>) {
  return <p data-testid="shown">{(await params).slug}</p>;
}
