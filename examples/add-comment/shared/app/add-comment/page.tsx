import { Suspense } from 'react';
import { listComments } from '@/lib/add-comment';
import { CommentForm } from './comment-form';

export default function Page() {
  return (
    <article>
      <h1>Comments</h1>
      <Suspense fallback={<p>Loading comments…</p>}>
        <Comments />
      </Suspense>
      <CommentForm />
    </article>
  );
}

async function Comments() {
  const comments = await listComments();

  return (
    <ul>
      {comments.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
