import { Suspense } from 'react';
import { getPost } from '@/lib/edit-post';
import { currentUser } from '@/lib/edit-post-session';
import { EditForm } from './edit-form';

type Props = { params: Promise<{ id: string }> };

export default function Page({ params }: Props) {
  return (
    <article>
      <h1>Edit post</h1>
      <Suspense fallback={<p>Loading post…</p>}>
        <Editor params={params} />
      </Suspense>
    </article>
  );
}

async function Editor({ params }: Props) {
  const { id } = await params; // a promise since Next.js 15
  const user = await currentUser();
  const post = await getPost(Number(id));
  // Spares others a form. What keeps them out is the
  // check where the post is changed.
  if (!post || post.authorId !== user)
    return <p>Only its author can edit a post.</p>;

  return <EditForm id={post.id} title={post.title} />;
}
