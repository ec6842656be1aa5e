import type { Metadata, ResolvingMetadata } from 'next';

export async function generateMetadata(_props: unknown, parent: ResolvingMetadata): Promise<Metadata> {
  const { title, description } = await parent;
  return { title: `Made after ${title?.absolute}`, description: `${description ?? 'none'}!` };
}

export default function Page() {
  return <p>here</p>;
}
