import { Suspense } from 'react';
import { listPosts } from '@/lib/posts';
import { Posts } from './posts';

export default function Page() {
  return (
    <article>
      <h1>Posts</h1>
      <Suspense fallback={<p>Loading posts…</p>}>
        <PostsFromServer />
      </Suspense>
    </article>
  );
}

async function PostsFromServer() {
  return <Posts initial={await listPosts()} />;
}
