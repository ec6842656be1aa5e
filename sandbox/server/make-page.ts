import type { Payload } from '../page-tree';
import { waitFor } from '../patience';
import { renderStatic } from './ahead';
import type { AheadPage } from './ahead-page';
import type { Load } from './build-page';
import { forever, shortest } from './cache-life';
import type { Entry, Store } from './caches';
import { keyOf, type PageAt, settingsOf, tagsOf } from './page-at';
import { runAfterwards } from './requests';
import { renderShell } from './shell-ahead';
import type { HtmlRenderer } from './ssr';
import { nextMoment } from './tags';
import type { Ahead, AppState, CacheLife, Work } from './work';

export interface PageMaker {
  state: AppState;
  renderer: HtmlRenderer;
  kept: Store<AheadPage>;
  payload: (page: PageAt, work: Work, load: Load) => Payload;
  workFor: (page: PageAt, more: Partial<Work>) => Work;
}

type WorkAhead = Work & { ahead: Ahead };

/**
 * Renders a page ahead of requests and keeps it where it can be kept. What it gives to `after()` runs then.
 *
 * @param isOutlived whether what was kept is past its life: then all that the page reads is made again, as in Next.js
 */
export async function makePage(
  maker: PageMaker,
  page: PageAt,
  load: Load,
  isOutlived = false,
): Promise<Entry<AheadPage>> {
  const { cacheComponents } = maker.state.config;
  const settings = settingsOf(page, load);
  const read = { tags: new Set(tagsOf(page)), life: lifeOf(settings.revalidate), madeAt: nextMoment() };
  if (settings.isDynamic && !cacheComponents)
    return { ...read, value: { kind: 'dynamic', reason: 'its settings' } };
  const works: WorkAhead[] = [];
  const results: Ahead['results'] = new Map();
  const makeWork = (round: 'fill' | 'render') => {
    const work = maker.workFor(page, {
      isForcedStatic: settings.isForcedStatic,
      allowsBlocking: settings.allowsBlocking,
      mustBeStatic: settings.mustBeStatic,
      fillsCachesAgain: isOutlived && round === 'fill',
      onCacheRead({ tags, life }) {
        for (const tag of tags) read.tags.add(tag);
        read.life = shortest(read.life, life);
      },
    });
    const workAhead = { ...work, ahead: { hangs: cacheComponents, filling: { count: 0 }, results } };
    works.push(workAhead);
    return workAhead;
  };
  const value = await (cacheComponents
    ? renderShell(makeWork, maker.renderer, (work) => maker.payload(page, work, load))
    : orGivenUp(page, renderWhole(maker, page, load, makeWork('fill'))));
  if (value.kind !== 'static' && value.kind !== 'shell') return { ...read, value };
  maker.kept.keep(keyOf(page), { value, tags: read.tags, life: read.life }, read.madeAt);
  for (const work of works) runAfterwards(work);
  return { ...read, value };
}

const lifeOf = (revalidate?: number): CacheLife => ({ ...forever, ...(revalidate && { revalidate }) });

const renderWhole = ({ renderer, payload }: PageMaker, page: PageAt, load: Load, work: WorkAhead) =>
  renderStatic(work, renderer, () => payload(page, work, load));

export const refusal = (error: unknown): AheadPage => ({
  kind: 'refused',
  error: error instanceof Error ? error : new Error(String(error)),
});

/**
 * How long a page rendered ahead may take, in milliseconds; a slow machine has more. Next.js gives it a minute, and
 * tries three times.
 */
const patience = 5000;

function orGivenUp({ url }: PageAt, making: Promise<AheadPage>): Promise<AheadPage> {
  let stopWaiting: () => void = () => undefined;
  const givenUp = new Promise<AheadPage>((resolve) => {
    stopWaiting = waitFor(patience, (seconds) => {
      const reason =
        `the page wasn't prerendered within ${seconds} s; look for something that never finishes, ` +
        'such as an await that never resolves';
      resolve(refusal(new Error(`${url.pathname}: ${reason}`)));
    });
  });
  return Promise.race([making, givenUp]).finally(stopWaiting);
}
