import 'server-only';
import { findSession } from './session';

type AnyRequest = { headers: object };

// Stands in for getSession of next-auth/react. It is made
// for the browser; on a server it takes the cookie from
// `req.headers.cookie`, where the Pages Router has it.
export async function getSession({
  req,
}: {
  req: AnyRequest;
}) {
  const { cookie = '' } = req.headers as {
    cookie?: string;
  };
  const [, id] =
    /payslip-session=([^;]+)/.exec(cookie) ?? [];
  return findSession(id) ?? null;
}
