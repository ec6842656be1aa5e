import Link from 'next/link';
import { Suspense } from 'react';
import { listPosts } from '@/lib/edit-post';
import { currentUser } from '@/lib/edit-post-session';
import { signIn } from './sign-in';

export default function Page() {
  return (
    <article>
      <h1>Posts to edit</h1>
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
            <Link href={`/edit-post/${id}`}>
              {title}
            </Link>{' '}
            by {authorId}{' '}
            {authorId === user && (
              <Link href={`/edit-post/${id}/edit`}>
                Edit
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
