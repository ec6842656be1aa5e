import { lang } from 'next/root-params';
import { Said } from '../../said';

export async function generateStaticParams() {
  return [{ slug: `post-${await lang()}` }];
}

export default async function Page({ params }: PageProps<'/lang/[lang]/posts/[slug]'>) {
  const { slug } = await params;
  return (
    <main>
      <p>{`${slug} ${Math.PI.toFixed(2)}`}</p>
      <Said />
    </main>
  );
}
