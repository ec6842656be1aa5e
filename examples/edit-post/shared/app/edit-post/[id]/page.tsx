import Link from 'next/link';
import { Suspense } from 'react';
import { getPost } from '@/lib/edit-post';

type Props = { params: Promise<{ id: string }> };

export default function Page({ params }: Props) {
  return (
    <article>
      <Suspense fallback={<p>Loading post…</p>}>
        <PostOf params={params} />
      </Suspense>
      <Link href="/edit-post">All posts</Link>
    </article>
  );
}

async function PostOf({ params }: Props) {
  const { id } = await params;
  const post = await getPost(Number(id));
  if (!post) return <p>There is no such post.</p>;

  return (
    <>
      <h1>{post.title}</h1>
      <p>by {post.authorId}</p>
    </>
  );
}
