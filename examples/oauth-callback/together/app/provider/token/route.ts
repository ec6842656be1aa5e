// Plays the provider, for servers that know a secret.
import { registered } from '@/lib/oauth-client';
import { redeemCode } from '../codes';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function POST(request: Request) {
  const form = await request.formData();
  if (form.get('client_secret') !== registered.secret)
    return refuse(401, 'invalid_client');

  const user = redeemCode(String(form.get('code')));
  if (!user) return refuse(400, 'invalid_grant');
  return Response.json({
    access_token: crypto.randomUUID(),
    token_type: 'Bearer',
    user,
  });
}
