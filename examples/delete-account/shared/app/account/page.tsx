import Link from 'next/link';
import { Suspense } from 'react';
import { currentAccount } from '@/lib/accounts';
import { openDemoAccount } from './open-account';

export default function Page() {
  return (
    <article>
      <h1>Account</h1>
      <Suspense fallback={<p>Looking who you are…</p>}>
        <SignedIn />
      </Suspense>
      <form action={openDemoAccount}>
        <button type="submit">
          Open a demo account
        </button>
      </form>
      <p>
        Its password is <code>open sesame</code>.
      </p>
      <Link href="/account/delete">
        Delete my account
      </Link>
    </article>
  );
}

async function SignedIn() {
  const name = await currentAccount();
  if (!name) return <p>You are signed out.</p>;
  return <p>You are signed in as {name}.</p>;
}
