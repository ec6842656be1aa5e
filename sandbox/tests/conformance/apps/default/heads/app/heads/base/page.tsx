export async function generateMetadata() {
  return { metadataBase: 'https://site.example', alternates: { canonical: '/here' } };
}

export default function Page() {
  return <p>A base that is a text</p>;
}
