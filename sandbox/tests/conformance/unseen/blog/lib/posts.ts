export interface Post {
  slug: string;
  title: string;
  body: string;
}

const posts: Post[] = [
  { slug: 'hello-world', title: 'Hello, world', body: 'The first post.' },
  { slug: 'second-thoughts', title: 'Second thoughts', body: 'The second post.' },
];

export async function allPosts(): Promise<Post[]> {
  return posts;
}

export async function postBySlug(slug: string): Promise<Post | undefined> {
  return posts.find((post) => post.slug === slug);
}
