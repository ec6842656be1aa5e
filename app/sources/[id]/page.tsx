import type { Metadata } from 'next';
import { loadCatalog, sourceById } from '../../../catalog';
import { pageMetadata } from '../../_site/metadata';
import { sourcePage } from '../../_site/pages';
import { SourcePage } from '../../_wiring/claim-page';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => loadCatalog().sources.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { route, title, description } = sourcePage(sourceById(loadCatalog(), id));
  return pageMetadata(route, { title, description });
}

/** One article, claim by claim. */
export default async function Page({ params }: Props) {
  const source = sourceById(loadCatalog(), (await params).id);
  return (
    <main className="example-page" id="nextra-skip-nav" data-pagefind-body="">
      <p className="eyebrow">Article, claim by claim</p>
      <h1>{source.title}</h1>
      <SourcePage source={source} />
    </main>
  );
}
