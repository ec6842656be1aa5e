import { redirect } from 'next/navigation';
import { Suspense } from 'react';
import { currentUser } from '@/lib/session';
import { logout } from '../login/actions';

async function Account() {
  const user = await currentUser();
  if (!user) redirect('/login');
  return (
    <div>
      <p>{`Welcome, ${user}`}</p>
      <form action={logout}>
        <button type="submit">Log out</button>
      </form>
    </div>
  );
}

export default function Page() {
  return (
    <Suspense fallback={<p>Checking your session…</p>}>
      <Account />
    </Suspense>
  );
}
