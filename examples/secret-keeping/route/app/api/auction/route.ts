import { findLot, judge } from '@/lib/lots';

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  const { reserve } = await findLot(); // stays here

  // Only the verdict is sent, not the row behind it.
  const verdict = judge(body?.amount, reserve);
  return Response.json(verdict, {
    status: verdict.error === undefined ? 200 : 422,
  });
}
