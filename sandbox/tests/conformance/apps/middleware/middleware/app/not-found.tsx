export const metadata = { title: 'A title of not-found.tsx' };

export default function NotFound() {
  return <p data-testid="shown">not found</p>;
}
