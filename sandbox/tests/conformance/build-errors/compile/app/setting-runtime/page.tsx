export const runtime = 'nodejs';

export default function Page() {
  return <p>Never built</p>;
}
