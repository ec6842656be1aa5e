import { useSearchParams } from 'next/navigation';

export default function Page() {
  return <p>{useSearchParams().get('q')}</p>;
}
