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
  // 303 to a form, so that the browser goes on with GET;
  // to any other request redirect() answers 307.
  redirect('/feedback/thanks');
}

// Whoever opens the address itself is sent to the form.
export async function GET() {
  redirect('/feedback');
}
