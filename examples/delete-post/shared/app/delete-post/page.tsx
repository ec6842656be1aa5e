import { Suspense } from 'react';
import { listPosts } from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';
import { DeleteForm } from './delete-form';
import { signIn } from './sign-in';

export default function Page() {
  return (
    <article>
      <h1>Posts to delete</h1>
      <form action={signIn}>
        <button type="submit" name="user" value="ada">
          Sign in as ada
        </button>
        <button type="submit" name="user" value="grace">
          Sign in as grace
        </button>
      </form>
      <Suspense fallback={<p>Loading posts…</p>}>
        <Posts />
      </Suspense>
    </article>
  );
}

async function Posts() {
  const user = await currentUser();
  const posts = await listPosts();

  return (
    <>
      <p role="status">
        {user ? `Signed in as ${user}` : 'Signed out'}
      </p>
      <ul>
        {posts.map(({ id, title, authorId }) => (
          <li key={id}>
            {title} by {authorId}
            {/* a courtesy, and no protection */}
            {authorId === user && (
              <DeleteForm id={id} title={title} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
