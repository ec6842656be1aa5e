import type { NextApiRequest, NextApiResponse } from 'next';

type Answer = { ok: true; id: number } | { ok: false; errors: string[] };

let sent = 0;

export default function handler(request: NextApiRequest, response: NextApiResponse<Answer>) {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return response.status(405).json({ ok: false, errors: ['POST only'] });
  }
  const { email = '', message = '' } = request.body as { email?: string; message?: string };
  const errors = [!email.includes('@') && 'email', !message.trim() && 'message'].filter(
    (error): error is string => Boolean(error),
  );
  if (errors.length > 0) return response.status(422).json({ ok: false, errors });
  return response.status(200).json({ ok: true, id: ++sent });
}
