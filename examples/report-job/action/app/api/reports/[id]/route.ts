import { findJob } from '@/lib/report';

type Context = { params: Promise<{ id: string }> };
const headers = {
  'cache-control': 'private, no-store',
};

export async function GET(
  _: Request,
  { params }: Context,
) {
  const { id } = await params;
  const job = await findJob(id);
  if (!job) {
    return Response.json(
      { error: 'No such report.' },
      { status: 404, headers },
    );
  }
  return Response.json(job, { headers });
}
