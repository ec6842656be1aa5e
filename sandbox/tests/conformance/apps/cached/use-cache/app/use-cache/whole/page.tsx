export async function generateMetadata(_props: PageProps<'/use-cache/whole'>) {
  'use cache';
  return { title: `Made ${Math.random()}` };
}

export async function generateViewport() {
  'use cache';
  return { themeColor: 'teal' };
}

export default function Page() {
  return <p>Here</p>;
}
