import { Suspense } from 'react';
import { currentAccount } from '@/lib/account';
import { EmailForm } from './email-form';
import { signIn } from './sign-in';

export default function Page() {
  return (
    <article>
      <h1>Your e-mail</h1>
      <Suspense fallback={<p>Loading your account…</p>}>
        <Account />
      </Suspense>
    </article>
  );
}

async function Account() {
  const account = await currentAccount();
  if (!account) {
    return (
      <form action={signIn}>
        <button type="submit">Sign in as Ada</button>
      </form>
    );
  }
  return (
    <>
      <p>
        Mail goes to <strong>{account.email}</strong>
      </p>
      <EmailForm />
    </>
  );
}
