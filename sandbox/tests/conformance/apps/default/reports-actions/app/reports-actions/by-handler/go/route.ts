import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

export async function GET() {
  const known = (await cookies()).has('reports-known');
  redirect(known ? '/reports-actions' : '/reports-actions/by-handler/hello');
}
