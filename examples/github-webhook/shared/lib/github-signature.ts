import 'server-only';
import {
  createHmac,
  timingSafeEqual,
} from 'node:crypto';

const secret = 'test-secret-only'; // a real one stands in the environment

/** What GitHub sends as X-Hub-Signature-256. */
export function sign(body: string) {
  const mac = createHmac('sha256', secret);
  return `sha256=${mac.update(body).digest('hex')}`;
}

export function isSigned(
  body: string,
  signature: string | null,
) {
  const given = Buffer.from(signature ?? '');
  const expected = Buffer.from(sign(body));
  // timingSafeEqual takes as long for a near miss as for
  // any other, and throws where the lengths differ.
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  );
}
