export const metadata = { alternates: { canonical: '/here' } };

export default function Page() {
  return <p>No base</p>;
}
