import {
  currentAccount,
  endSessions,
  isPasswordOf,
  removeAccount,
} from '@/lib/accounts';

export async function DELETE(request: Request) {
  const name = await currentAccount();
  if (!name) return refusal(401, 'Sign in first.');

  const body = await request.json().catch(() => null);
  if (!body) return refusal(400, 'Send JSON.');
  // A session that was left open is not consent.
  if (!(await isPasswordOf(name, body.password)))
    return refusal(403, 'This is not your password.');

  await removeAccount(name);
  await endSessions(name); // the answer deletes the cookie
  return new Response(null, { status: 204 });
}

const refusal = (status: number, error: string) =>
  Response.json({ error }, { status });
