import { createLabel, listLabels } from '@/lib/labels';

const statusOf = { invalid: 422, taken: 409 };

export async function GET() {
  return Response.json(await listLabels());
}

// Speaks to other programs: JSON in, a status out.
export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null)
    return Response.json(
      { error: 'Send a JSON object.' },
      { status: 400 },
    );

  const created = await createLabel(body.name);
  if ('refused' in created)
    return Response.json(
      { error: created.message },
      { status: statusOf[created.refused] },
    );
  return Response.json(created.label, { status: 201 });
}
