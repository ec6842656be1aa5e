import { redirect } from 'next/navigation';
import { ToTwo } from '../../../lib/to-two';

async function toTwo() {
  'use server';
  redirect('/two');
}

export default function Page() {
  return (
    <div>
      <p data-testid="shown">one</p>
      <ToTwo />
      <form action={toTwo}>
        <button type="submit">Redirect to two</button>
      </form>
    </div>
  );
}
