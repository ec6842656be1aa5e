import Stripe from 'stripe';

/** Created when it is needed: the key is not there while the app is built. */
export function stripe(): Stripe {
  return new Stripe(process.env.STRIPE_SECRET_KEY ?? '');
}

/** @returns the type of the event, or a refusal where the signature is not that of the body */
export function answerTo(body: string, signature: string | null): Response {
  try {
    const secret = process.env.STRIPE_WEBHOOK_SECRET ?? '';
    const event = stripe().webhooks.constructEvent(body, signature ?? '', secret);
    return Response.json({ received: event.type });
  } catch {
    return new Response('The signature does not fit the body.', { status: 400 });
  }
}
