import { unauthorized } from 'next/navigation';

export default function Page() {
  try {
    unauthorized();
  } catch (error) {
    return <p data-testid="shown">{(error as Error & { digest: string }).digest}</p>;
  }
}
