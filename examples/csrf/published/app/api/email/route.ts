import {
  currentAccount,
  readEmail,
} from '@/lib/account';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

// The session is checked; which site sends is not.
export async function POST(request: Request) {
  const account = await currentAccount();
  if (!account) return refuse(401, 'Sign in first.');
  const body = await request.json().catch(() => null);
  const { email, error } = readEmail(body?.email);
  if (error !== undefined) return refuse(422, error);

  account.email = email;
  return Response.json({ email });
}
