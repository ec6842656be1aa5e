import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Middle</h1>
      <Link href="/steps-back/push" prefetch={false}>
        redirect, push
      </Link>
      <Link href="/steps-back/replace" prefetch={false}>
        redirect, replace
      </Link>
      <Link href="/steps-back/permanent-push" prefetch={false}>
        permanentRedirect, push
      </Link>
      <Link href="/steps-back/permanent-replace" prefetch={false}>
        permanentRedirect, replace
      </Link>
    </main>
  );
}
