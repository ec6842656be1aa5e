import type { NextRequest } from 'next/server';

export async function POST(request: NextRequest) {
  const form = await request.formData();
  return new Response(
    `<p data-testid="posted">${request.headers.get('content-type')?.split(';')[0]} ${form.get('q')}</p>`,
    {
      headers: { 'content-type': 'text/html' },
    },
  );
}
