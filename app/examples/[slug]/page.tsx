import type { Metadata } from 'next';
import { exampleBySlug, loadCatalog } from '../../../catalog';
import { PrintedAddress } from '../../../components/print/printed-address';
import { typeset } from '../../../components/ui/typeset';
import { pageMetadata } from '../../_site/metadata';
import { OwnPage } from '../../_site/own-page';
import { examplePage } from '../../_site/pages';
import { AboutExampleBySlug, LiveExampleBySlug } from '../../_wiring/live-example';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => typeset(loadCatalog()).examples.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { route, title, description } = examplePage(exampleBySlug(typeset(loadCatalog()), slug));
  return pageMetadata(route, { title, description }, slug);
}

/** One example with all its variants, and what it has to do with the rest of the site. */
export default async function ExamplePage({ params }: Props) {
  const { slug } = await params;
  const { title } = exampleBySlug(typeset(loadCatalog()), slug);
  return (
    <OwnPage kind="Example" title={title} place={{ path: `examples/${slug}/example.yaml`, line: 1 }} isGuide>
      <LiveExampleBySlug slug={slug} />
      <PrintedAddress path={`/examples/${slug}`} />
      <AboutExampleBySlug slug={slug} />
    </OwnPage>
  );
}
