import 'server-only';
import Stripe from 'stripe';

// Test strings; real keys stand in the environment.
const apiKey = 'sk_test_only';
export const webhookSecret = 'whsec_test_only';

let client: Stripe | undefined;

/**
 * Made when first asked for: `next build` loads this file,
 * too, and often has no keys.
 */
export function stripe(): Stripe {
  client ??= new Stripe(apiKey);
  return client;
}
