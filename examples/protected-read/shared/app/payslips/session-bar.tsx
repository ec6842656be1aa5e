import { readSession } from '@/lib/payslips/session';
import { signIn, signOut } from './actions';

export async function SessionBar() {
  const session = await readSession();
  if (session) {
    return (
      <form action={signOut}>
        <p>Signed in as {session.employee}</p>
        <button type="submit">Sign out</button>
      </form>
    );
  }
  return (
    <form action={signIn}>
      <button
        type="submit"
        name="employee"
        value="employee-7"
      >
        Sign in as employee-7
      </button>
      <button
        type="submit"
        name="employee"
        value="employee-8"
      >
        Sign in as employee-8
      </button>
    </form>
  );
}
