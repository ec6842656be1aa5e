import { redirect } from 'next/navigation';
import type { Answer } from './contact';

/** Takes a form from fetch, and from a browser that sends it without JavaScript. */
export async function answerForm(
  request: Request,
  take: (form: FormData) => Answer,
): Promise<Response> {
  const form = await request
    .formData()
    .catch(() => null);
  if (!form) {
    const error = 'Send a form.';
    return Response.json({ error }, { status: 400 });
  }
  const { error, done } = take(form);
  if (error)
    return Response.json({ error }, { status: 422 });

  const { headers } = request;
  // 303, because a form was posted; else it would be 307.
  if (headers.get('accept')?.includes('text/html'))
    redirect('/contact/thanks');

  return Response.json({ done }, { status: 201 });
}
