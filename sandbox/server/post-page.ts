import { type Actions, runAction } from './action';
import type { createForwarder } from './action-forward';
import { redirectAction } from './action-redirect';
import { answerAction, answerPage } from './answer-page';
import type { PageAt } from './page-at';
import { runAfterwards } from './requests';
import type { Work } from './work';

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
  work: Work,
  page: PageAt,
): Promise<Response> {
  const elsewhere = work.request.method === 'POST' && (await forward(work.request, page.route));
  if (elsewhere) return elsewhere;
  const outcome = work.request.method === 'POST' ? await runAction(work, actions) : undefined;
  switch (outcome?.kind) {
    case 'answer':
      return outcome.response;
    case 'redirect':
      return runAfterwards(work, await redirectAction(work, outcome, fetch));
    case 'fetched':
      return runAfterwards(work, answerAction(answering, work, page, outcome));
    case 'form-not-found':
      return runAfterwards(work, await answerPage(answering, work, { params: {}, url: page.url }));
    default:
      return runAfterwards(work, await answerPage(answering, work, page, outcome));
  }
}
