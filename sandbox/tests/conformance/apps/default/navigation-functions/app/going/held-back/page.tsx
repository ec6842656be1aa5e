import { notFound } from 'next/navigation';

export default function Page() {
  try {
    notFound();
  } catch (error) {
    return <p data-testid="shown">{(error as Error & { digest: string }).digest}</p>;
  }
}
