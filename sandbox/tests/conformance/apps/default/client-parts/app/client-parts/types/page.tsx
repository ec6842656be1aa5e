import Link from 'next/link';

export default function Page() {
  return (
    <Link href="/client-parts/types/to" transitionTypes={['slide', 'slow']}>
      Go
    </Link>
  );
}
