import { after } from 'next/server';
import { addJob, buildNextReport } from '@/lib/report';

export async function POST() {
  const id = await addJob();
  after(buildNextReport); // once the answer is out
  return Response.json(
    { id },
    {
      status: 202, // taken in, not yet done
      headers: { location: `/api/reports/${id}` },
    },
  );
}
