import { NextResponse } from 'next/server';

export function POST() {
  const response = NextResponse.json({ saved: true });
  response.cookies.set('session', 'abc', { httpOnly: true });
  return response;
}
