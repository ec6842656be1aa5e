import 'server-only';
import {
  createHmac,
  timingSafeEqual,
} from 'node:crypto';

const secret = 'test-secret-only'; // a real one stands in the environment

export const sign = (body: string) =>
  createHmac('sha256', secret)
    .update(body)
    .digest('hex');

export function isSigned(
  body: string,
  signature: string | null,
) {
  const given = Buffer.from(signature ?? '');
  const expected = Buffer.from(sign(body));
  return (
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  );
}
