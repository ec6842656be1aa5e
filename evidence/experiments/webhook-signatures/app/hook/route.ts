import { headers } from 'next/headers';
import { answerTo } from '../stripe';

export async function POST(request: Request) {
  return answerTo(await request.text(), (await headers()).get('stripe-signature'));
}
