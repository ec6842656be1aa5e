import { redirect } from 'next/navigation';

async function act() {
  'use server';
  redirect('/slashes/a/');
}

export default function Page() {
  return (
    <form action={act}>
      <button type="submit">Act</button>
    </form>
  );
}
