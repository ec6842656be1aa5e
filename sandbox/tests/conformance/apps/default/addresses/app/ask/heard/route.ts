import type { NextRequest } from 'next/server';

let last = 'nothing';

export async function POST(request: NextRequest) {
  const form = await request.formData();
  last = form.get('word') + ' ' + form.get('mood');
  return new Response(last);
}

export async function GET() {
  return new Response(last);
}
