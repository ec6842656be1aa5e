import { readBranch, recordPush } from '@/lib/pushes';

export async function POST(request: Request) {
  const { headers } = request;
  // Headers name GitHub, and anyone can write them.
  if (headers.get('x-github-event') !== 'push')
    return Response.json({ taken: false });

  const delivery = headers.get('x-github-delivery');
  const branch = readBranch(await request.text());
  if (!delivery || !branch)
    return Response.json(
      { error: 'Not a push.' },
      { status: 400 },
    );

  recordPush({ delivery, branch });
  return Response.json(
    { taken: true },
    { status: 202 },
  );
}
