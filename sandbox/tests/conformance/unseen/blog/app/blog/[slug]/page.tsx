import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { allPosts, postBySlug } from '@/lib/posts';

type Props = { params: Promise<{ slug: string }> };

export async function generateStaticParams() {
  return (await allPosts()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await postBySlug((await params).slug);
  return { title: post?.title ?? 'Not found', description: post?.body };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const post = await postBySlug(slug);
  if (!post) notFound();
  return (
    <article>
      <h1>{post.title}</h1>
      <p>{post.body}</p>
      <Link href="/blog">All posts</Link>
    </article>
  );
}
