import type { Params } from '../shared/page-tree';
import { internalError } from './answers';
import { NextApiResponse } from './api-answers';
import { type BodyConfig, parseBody } from './api-body';
import { ApiRequest, HttpError } from './api-request';
import { reportError } from './errors';
import { type RequestContext, runInContext } from './request-context';

/** From then on the log says that no answer has come, in milliseconds. */
const timeout = 5000;

/**
 * Answers with an API Route of the Pages Router: a function of a request and a response as Node.js has them. The
 * answer may come after the function has returned.
 * Source: https://nextjs.org/docs/pages/building-your-application/routing/api-routes and next@16.4.6
 * dist/server/api-utils/node/api-resolver.js
 *
 * @returns 500 with "Internal Server Error" where the function throws
 */
export async function runApiRoute(
  context: RequestContext,
  module: Record<string, unknown>,
  params: Params,
): Promise<Response> {
  const handler = module.default;
  if (typeof handler !== 'function') {
    reportError(new Error(`Page ${context.route} does not export a default function.`));
    return internalError();
  }
  const { signal } = context.request;
  const config = (module.config as { api?: BodyConfig } | undefined)?.api ?? {};
  const bytes = new Uint8Array(await context.request.clone().arrayBuffer());
  const request = new ApiRequest(context.request, params, bytes);
  const response = new NextApiResponse(request);
  signal.addEventListener('abort', () => runInContext(context, () => response.destroy()));
  const run = async () => {
    if (config.bodyParser !== false) {
      request.body = parseBody(context.request.headers.get('content-type'), bytes, config);
      request.drain();
    }
    await handler(request, response);
  };
  runInContext(context, run).catch((error: unknown) => fail(response, error));
  const timer = setTimeout(() => console.warn(unanswered(request.url)), timeout);
  await response.started;
  clearTimeout(timer);
  return response.toResponse();
}

/** Next's words, which only `next dev` says; without them a request would hang and nobody knew why. */
const unanswered = (url: string) =>
  `API resolved without sending a response for ${url}, this may result in stalled requests.`;

/** What has been sent stays: then the words are all that is added. */
function fail(response: NextApiResponse, error: unknown): void {
  const isHttp = error instanceof HttpError;
  if (!isHttp) console.error(error);
  response.statusCode = isHttp ? error.status : 500;
  response.end(isHttp ? error.message : 'Internal Server Error');
}
