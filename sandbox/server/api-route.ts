import type { Params } from '../page-tree';
import { ApiRequest, ApiResponse, HttpError } from './api-messages';
import { reportError } from './errors';
import { queryOf } from './router';
import { runWork, type Work } from './work';

const defaultLimit = 1024 * 1024;
const units: Record<string, number> = { b: 1, kb: 1024, mb: 1024 ** 2 };

interface BodyConfig {
  bodyParser?: boolean | { sizeLimit?: string | number };
}

/**
 * Answers with an API Route of the Pages Router: a function of a request and a response as Node.js has them.
 * Source: https://nextjs.org/docs/pages/building-your-application/routing/api-routes and next@16.4.6
 * dist/server/api-utils/node/api-resolver.js
 *
 * @returns 500 with "Internal Server Error" where the function throws
 */
export async function runApiRoute(
  work: Work,
  module: Record<string, unknown>,
  params: Params,
): Promise<Response> {
  const handler = module.default;
  if (typeof handler !== 'function') {
    throw new Error(`Page ${work.route} does not export a default function.`);
  }
  const config = (module.config as { api?: BodyConfig } | undefined)?.api ?? {};
  const response = new ApiResponse();
  try {
    const request = await ApiRequest.read(
      work.request,
      params,
      (type) => parserFor(type, config),
      limitOf(config),
    );
    const done = runWork(work, async () => handler(request, response));
    await Promise.race([response.started, done]);
    done.catch((error: unknown) => console.error(error)); // thrown after the answer began
    // A handler that returns without an answer leaves the request hanging in Next.js; a tab must not.
    if (!response.hasStarted) return new Response('API resolved without sending a response', { status: 500 });
    return response.toResponse();
  } catch (error) {
    if (error instanceof HttpError) return new Response(error.message, { status: error.status });
    reportError(error);
    return new Response('Internal Server Error', { status: 500 });
  }
}

function limitOf({ bodyParser }: BodyConfig): number {
  if (typeof bodyParser !== 'object' || bodyParser.sizeLimit === undefined) return defaultLimit;
  const { sizeLimit } = bodyParser;
  if (typeof sizeLimit === 'number') return sizeLimit;
  const [, amount = '1', unit = 'mb'] = /^([\d.]+)\s*([km]?b)?$/i.exec(sizeLimit) ?? [];
  return Number(amount) * (units[unit.toLowerCase()] ?? 1);
}

type Parse = (text: string, bytes: Uint8Array) => unknown;

/** Source: next@16.4.6 dist/server/api-utils/node/parse-body.js */
function parserFor(contentType: string, { bodyParser }: BodyConfig): Parse | undefined {
  if (bodyParser === false) return undefined;
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json' || type === 'application/ld+json') {
    return (text) => {
      if (text.length === 0) return {};
      try {
        return JSON.parse(text);
      } catch {
        throw new HttpError(400, 'Invalid JSON');
      }
    };
  }
  if (type === 'application/x-www-form-urlencoded') {
    return (text) => queryOf(new URLSearchParams(text));
  }
  if (type === 'text/plain') return (text) => text;
  return (text, bytes) => (bytes.byteLength === 0 ? '' : text);
}
