import { getServerSession } from 'next-auth';
import { authOptions } from '../../auth-options';

export async function GET() {
  const session = await getServerSession(authOptions);
  return Response.json(session?.user ?? null, { status: session ? 200 : 401 });
}
