import { notFound } from 'next/navigation';

async function messagesOf(lang: string): Promise<{ hello: string }> {
  try {
    return (await import(`@/lib/reports-2-imports/messages/${lang}.json`)).default;
  } catch {
    notFound();
  }
}

export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'de' }, { lang: 'xx' }];

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { hello } = await messagesOf((await params).lang);
  return <h1>{hello}</h1>;
}
