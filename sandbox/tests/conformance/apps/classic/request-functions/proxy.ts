import { after, NextResponse } from 'next/server';

export function proxy() {
  after(() => console.log('the proxy is done'));
  return NextResponse.next();
}

export const config = { matcher: '/fn-classic/proxied' };
