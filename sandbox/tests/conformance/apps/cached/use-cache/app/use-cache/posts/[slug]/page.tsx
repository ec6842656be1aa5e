import { notFound } from 'next/navigation';
import { Suspense } from 'react';

export function generateStaticParams() {
  return [{ slug: 'known' }];
}

async function Post({ params }: PageProps<'/use-cache/posts/[slug]'>) {
  const { slug } = await params;
  if (slug === 'missing') notFound();
  return <p data-testid="shown">{slug}</p>;
}

export default function Page(props: PageProps<'/use-cache/posts/[slug]'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Post {...props} />
    </Suspense>
  );
}
