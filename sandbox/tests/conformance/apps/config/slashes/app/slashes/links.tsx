'use client';

import Form from 'next/form';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';

const hrefs = [
  '/slashes/a/',
  '/slashes/a',
  '/slashes/a/?q=1#part',
  '/slashes/file.txt/',
  'a/',
  '?q=/',
  '#part/',
  '/',
];

export function Links() {
  const router = useRouter();
  return (
    <nav>
      <p data-testid="path">{usePathname()}</p>
      {hrefs.map((href) => (
        <Link key={href} href={href} prefetch={false}>
          {`To ${href}`}
        </Link>
      ))}
      <Link href={{ pathname: '/slashes/a/', query: { q: 'x/' } }} prefetch={false}>
        To an object
      </Link>
      <Form action="/slashes/a/" prefetch={false}>
        <button type="submit">Search</button>
      </Form>
      <button type="button" onClick={() => router.push('/slashes/a/')}>
        Push with
      </button>
      <button type="button" onClick={() => router.replace('/slashes/a?q=1')}>
        Replace without
      </button>
    </nav>
  );
}
