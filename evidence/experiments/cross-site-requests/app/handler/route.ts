import { cookies } from 'next/headers';
import { store } from '../store';

export async function POST() {
  const names = (await cookies()).getAll().map(({ name }) => name);
  store().handler.push(names.sort().join(', '));
  return Response.json('The account is removed');
}
