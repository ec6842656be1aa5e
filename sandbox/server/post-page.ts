import { type Actions, runAction } from './action';
import type { createForwarder } from './action-forward';
import { redirectAction } from './action-redirect';
import { answerAction, answerPage } from './answer-page';
import type { PageAt } from './page-at';
import type { RequestContext } from './request-context';
import { runAfterCallbacks } from './requests';

interface Answering {
  answering: Parameters<typeof answerPage>[0];
  actions: Actions;
  /** Asks the app itself, for the page that an action redirects to. */
  fetch: (request: Request) => Promise<Response>;
  forward: ReturnType<typeof createForwarder>;
}

/** The answer of a page: to a POST that runs a Server Action, what that comes to. */
export async function answerAtPage(
  { answering, actions, fetch, forward }: Answering,
  context: RequestContext,
  page: PageAt,
): Promise<Response> {
  const elsewhere = context.request.method === 'POST' && (await forward(context.request, page.route));
  if (elsewhere) return elsewhere;
  const outcome = context.request.method === 'POST' ? await runAction(context, actions) : undefined;
  switch (outcome?.kind) {
    case 'answer':
      return outcome.response;
    case 'redirect':
      return runAfterCallbacks(context, await redirectAction(context, outcome, fetch));
    case 'fetched':
      return runAfterCallbacks(context, answerAction(answering, context, page, outcome));
    case 'form-not-found':
      return runAfterCallbacks(context, await answerPage(answering, context, { params: {}, url: page.url }));
    default:
      return runAfterCallbacks(context, await answerPage(answering, context, page, outcome));
  }
}
