import { lang } from 'next/root-params';

export const generateStaticParams = async () => [{ slug: `of-${await lang()}` }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return (
    <p data-testid="shown">
      {slug} {await lang()}
    </p>
  );
}
