import { Suspense } from 'react';
import { currentUser } from '@/lib/sign-in-sessions';
import { signIn, signOut } from './actions';

type Props = {
  searchParams: Promise<{ refused?: string }>;
};

export default function Page({ searchParams }: Props) {
  return (
    <article>
      <h1>Sign in</h1>
      <form action={signIn}>
        <button type="submit">
          Sign in with the provider
        </button>
      </form>
      <Suspense fallback={<p>Looking who you are…</p>}>
        <Refusal searchParams={searchParams} />
        <SignedIn />
      </Suspense>
    </article>
  );
}

async function Refusal({ searchParams }: Props) {
  const { refused } = await searchParams;
  if (refused === undefined) return null;
  return (
    <p role="alert">
      The provider did not sign you in.
    </p>
  );
}

async function SignedIn() {
  const name = await currentUser();
  if (!name) return <p>You are signed out.</p>;
  return (
    <form action={signOut}>
      <p>You are signed in as {name}.</p>
      <button type="submit">Sign out</button>
    </form>
  );
}
