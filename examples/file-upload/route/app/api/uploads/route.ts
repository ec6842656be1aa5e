import { signedUrl } from '@/lib/signed-url';

const LIMIT = 10_000_000;

/** Gives leave to store one file; its bytes go elsewhere. */
export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  const { name, size } = body ?? {};
  if (typeof name !== 'string' || !(size > 0))
    return refuse('Choose a file.');
  if (!Number.isSafeInteger(size) || size > LIMIT)
    return refuse('Choose a file under 10 MB.');

  const key = crypto.randomUUID();
  return Response.json({
    url: signedUrl(key, { name, size }),
  });
}

const refuse = (error: string) =>
  Response.json({ error }, { status: 422 });
