import type { Metadata } from 'next';
import { generateStaticParamsFor, importPage } from 'nextra/pages';
import { useMDXComponents as getMDXComponents } from '../../mdx-components';
import { hiddenPages } from '../_site/drafts';
import { pageMetadata } from '../_site/metadata';
import { EndOfArticle } from '../_wiring/article-end';
import { UnfinishedArticle } from '../_wiring/unfinished';

interface Props {
  params: Promise<{ mdxPath?: string[] }>;
}

export const dynamicParams = false;

const allPages = generateStaticParamsFor('mdxPath');

/** All pages but drafts, unless somebody is writing them. */
export async function generateStaticParams() {
  const hidden = await hiddenPages();
  return (await allPages()).filter(({ mdxPath }) => !hidden.includes([mdxPath].flat().join('/')));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mdxPath = [] } = await params;
  const { metadata } = await importPage(mdxPath);
  return pageMetadata(`/${mdxPath.join('/')}`, metadata);
}

const Wrapper = getMDXComponents().wrapper;

/** One MDX page of `content/` inside the documentation theme. */
export default async function Page(props: Props) {
  const { mdxPath = [] } = await props.params;
  const { default: Article, ...page } = await importPage(mdxPath);
  return (
    <Wrapper {...page}>
      <UnfinishedArticle slug={mdxPath.join('/')} />
      <Article {...props} />
      <EndOfArticle slug={mdxPath.join('/')} />
    </Wrapper>
  );
}
