import { redirect } from 'next/navigation';
import {
  addFeedback,
  problemWith,
} from '@/lib/feedback';

export async function POST(request: Request) {
  const form = await request
    .formData()
    .catch(() => null);
  const text = String(form?.get('text') ?? '');
  const error = problemWith(text);
  if (error)
    return Response.json({ error }, { status: 400 });

  await addFeedback(text);
  // Not redirect(): from a handler it answers 307, and the
  // browser would send the form again, to the page.
  return new Response(null, {
    status: 303,
    headers: { Location: '/feedback/thanks' },
  });
}

// Whoever opens the address itself is sent to the form.
export async function GET() {
  redirect('/feedback');
}
