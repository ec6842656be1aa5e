import { notFound, permanentRedirect, redirect } from 'next/navigation';

export async function GET(request: Request) {
  const to = new URL(request.url).searchParams.get('how');
  if (to === 'redirect') redirect('/handlers/echo');
  if (to === 'permanent') permanentRedirect('/handlers/echo');
  if (to === 'missing') notFound();
  if (to === 'nowhere') redirect('');
  if (to === 'outside') redirect('https://example.com/path');
  try {
    redirect('/handlers/echo');
  } catch (error) {
    return new Response(`caught ${(error as Error).message}`);
  }
}

export async function POST() {
  redirect('/handlers/echo');
}
