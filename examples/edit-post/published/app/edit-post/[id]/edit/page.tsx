import { Suspense } from 'react';
import { getPost } from '@/lib/edit-post';
import { EditForm } from './edit-form';

// `params` has been a promise since Next.js 15. The type
// says otherwise, and TypeScript believes it.
type Props = { params: { id: string } };

export default function Page({ params }: Props) {
  return (
    <Suspense fallback={<p>Loading post…</p>}>
      <Editor params={params} />
    </Suspense>
  );
}

async function Editor({ params }: Props) {
  const id = Number(params.id); // Number(undefined)
  const post = await getPost(id);

  return (
    <article>
      <h1>Edit post {id}</h1>
      <EditForm id={id} title={post?.title} />
    </article>
  );
}
