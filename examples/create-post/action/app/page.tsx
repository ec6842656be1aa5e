import { Suspense } from 'react';
import { listPosts } from '@/lib/posts';
import { PostForm } from './post-form';

export default function Page() {
  return (
    <article>
      <h1>Posts</h1>
      <PostForm />
      <Suspense fallback={<p>Loading posts…</p>}>
        <PostList />
      </Suspense>
    </article>
  );
}

async function PostList() {
  const posts = await listPosts();

  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id}>{post.title}</li>
      ))}
    </ul>
  );
}
