export const metadata = { title: 'One' };
export function generateMetadata() {
  return { title: 'Two' };
}

export default function Page() {
  return <p>Page</p>;
}
