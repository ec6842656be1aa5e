import {
  currentAccount,
  readEmail,
} from '@/lib/account';
import { isJson } from '@/lib/own-page';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function POST(request: Request) {
  if (!isJson(request))
    return refuse(415, 'Send JSON.');

  const account = await currentAccount();
  if (!account) return refuse(401, 'Sign in first.');
  const body = await request.json().catch(() => null);
  const { email, error } = readEmail(body?.email);
  if (error !== undefined) return refuse(422, error);

  account.email = email;
  return Response.json({ email });
}
