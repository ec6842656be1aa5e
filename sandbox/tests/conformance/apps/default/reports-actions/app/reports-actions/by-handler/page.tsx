import { redirect } from 'next/navigation';

async function leave() {
  'use server';
  redirect('/reports-actions/by-handler/go');
}

export default function Page() {
  return (
    <form action={leave}>
      <button type="submit">Leave</button>
    </form>
  );
}
