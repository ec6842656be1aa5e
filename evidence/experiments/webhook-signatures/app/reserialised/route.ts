import { answerTo } from '../stripe';

/** The mistake that is asked about: what is checked is no longer what was signed. */
export async function POST(request: Request) {
  return answerTo(JSON.stringify(await request.json()), request.headers.get('stripe-signature'));
}
