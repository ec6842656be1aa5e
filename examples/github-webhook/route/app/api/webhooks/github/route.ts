import { isSigned } from '@/lib/github-signature';
import { readBranch, recordPush } from '@/lib/pushes';

const refuse = (status: number, error: string) =>
  Response.json({ error }, { status });

export async function POST(request: Request) {
  const { headers } = request;
  const body = await request.text(); // exactly what was signed
  if (
    !isSigned(body, headers.get('x-hub-signature-256'))
  )
    return refuse(401, 'Not signed by GitHub.');

  if (headers.get('x-github-event') !== 'push')
    return Response.json({ taken: false }); // "ping" comes first

  const delivery = headers.get('x-github-delivery');
  const branch = readBranch(body);
  if (!delivery || !branch)
    return refuse(400, 'Not a push.');

  recordPush({ delivery, branch });
  return Response.json(
    { taken: true },
    { status: 202 },
  );
}
