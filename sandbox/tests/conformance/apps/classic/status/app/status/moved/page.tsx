import { redirect } from 'next/navigation';
import { connection } from 'next/server';

export default async function Page() {
  await connection();
  redirect('/status/target?a=1');
}
