import Link from 'next/link';
import { allPosts } from '@/lib/posts';

export default async function Page() {
  const posts = await allPosts();
  return (
    <main>
      <h1>Blog</h1>
      <ul>
        {posts.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={`/blog/${slug}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
