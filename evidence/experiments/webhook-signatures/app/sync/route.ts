import { headers } from 'next/headers';
import { answerTo } from '../stripe';

interface SyncHeaders {
  get(name: string): string | null;
}

/** As it was written for Next.js 14. */
export async function POST(request: Request) {
  const sent = headers() as unknown as SyncHeaders;
  return answerTo(await request.text(), sent.get('stripe-signature'));
}
