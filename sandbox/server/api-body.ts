import { queryOf } from '../shared/router';
import { HttpError } from './api-request';

const units: Record<string, number> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

export interface BodyConfig {
  bodyParser?: boolean | { sizeLimit?: string | number };
}

/**
 * Parses the body of a request to an API Route by its content type.
 * Source: next@16.4.6 dist/server/api-utils/node/parse-body.js
 *
 * @throws {HttpError} 413 over the limit, 400 for a body that cannot be read
 */
export function parseBody(
  contentType: string | null,
  bytes: Uint8Array,
  { bodyParser }: BodyConfig,
): unknown {
  const limit = (typeof bodyParser === 'object' && bodyParser.sizeLimit) || '1mb';
  if (bytes.byteLength > inBytes(limit)) throw new HttpError(413, `Body exceeded ${limit} limit`);
  const [type, charset] = typeOf(contentType);
  const text = decode(bytes, charset);
  if (type === 'application/json' || type === 'application/ld+json') return parseJson(text);
  if (type === 'application/x-www-form-urlencoded') return queryOf(new URLSearchParams(text));
  return text;
}

/** As the package `bytes` reads it: a number without a unit counts bytes; what it cannot read is no limit. */
function inBytes(limit: string | number): number {
  if (typeof limit === 'number') return limit;
  const [, amount, unit = 'b'] = /^([-+]?\d+(?:\.\d+)?) *([kmg]?b)?$/i.exec(limit) ?? [];
  return amount === undefined
    ? Number.POSITIVE_INFINITY
    : Math.floor(Number(amount) * (units[unit.toLowerCase()] ?? 1));
}

function typeOf(header: string | null): [type: string, charset: string] {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  if (!/^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(type)) return ['text/plain', 'utf-8'];
  const charset = parameters.find((each) => /^charset=/i.test(each));
  return [type.toLowerCase(), charset?.slice('charset='.length).replaceAll('"', '') ?? 'utf-8'];
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    throw new HttpError(400, 'Invalid body');
  }
}

function parseJson(text: string): unknown {
  if (text.length === 0) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'Invalid JSON');
  }
}
