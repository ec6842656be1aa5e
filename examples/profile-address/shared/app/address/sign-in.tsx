import { refresh } from 'next/cache';
import { startSession } from '@/lib/customers';

async function signIn(form: FormData) {
  'use server';
  // Stands in for a sign-in: it asks for no password.
  const id =
    form.get('id') === 'grace' ? 'grace' : 'ada';
  await startSession(id);
  refresh();
}

export function SignIn() {
  return (
    <form action={signIn}>
      <button type="submit" name="id" value="ada">
        Sign in as Ada
      </button>
      <button type="submit" name="id" value="grace">
        Sign in as Grace
      </button>
    </form>
  );
}
