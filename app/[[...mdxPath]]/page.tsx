import type { Metadata } from 'next';
import { generateStaticParamsFor, importPage } from 'nextra/pages';
import { useMDXComponents as getMDXComponents } from '../../mdx-components';
import { pageMetadata } from '../_site/metadata';
import { EndOfArticle } from '../_wiring/article-end';

interface Props {
  params: Promise<{ mdxPath?: string[] }>;
}

export const dynamicParams = false;
export const generateStaticParams = generateStaticParamsFor('mdxPath');

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
      <Article {...props} />
      <EndOfArticle slug={mdxPath.join('/')} />
    </Wrapper>
  );
}
