import { encode } from 'next-auth/jwt';
import { authOptions } from '../../auth-options';

/** The cookie that signing in would set. */
export async function POST() {
  const token = await encode({ token: { name: 'Ada' }, secret: authOptions.secret });
  return new Response(token);
}
