import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const ways = [
  'updateTag',
  'revalidateTag(tag)',
  "revalidateTag(tag, 'max')",
  'revalidatePath',
  'refresh',
  'cookies().set',
];

const valueIn = (body: string) => /cached: (value-[\w-]+)/.exec(body)?.[1];

const readPage = async ({ send }: Lab, what: string) =>
  valueIn((await send(what, { path: '/revalidation-functions' })).body);

/** Against the value that was cached before. */
const asWord = (before: string | undefined, value: string | undefined) => {
  if (value === undefined) return 'no page';
  return value === before ? 'cached' : 'fresh';
};

/** Reads the page twice, with time between for what is done in the background. */
async function readsAfter(lab: Lab, before: string | undefined): Promise<string[]> {
  const next = await readPage(lab, 'The page, read next');
  await lab.pause(300);
  return [asWord(before, next), asWord(before, await readPage(lab, 'The page, read once more'))];
}

async function inAction(lab: Lab, way: string): Promise<void> {
  const before = await readPage(lab, 'The page before');
  const call = actionCall((await lab.app()).actionId('invalidate'), way);
  const answer = await lab.send(`An action calls ${way}`, { path: '/revalidation-functions', ...call });
  const went = /: (ran|refused|absent)"/.exec(answer.body)?.[1] ?? 'failed';
  const isRun = went === 'ran';
  lab.observe(
    `${way} in an action: the answer, the next read, the one after`,
    isRun ? [asWord(before, valueIn(answer.body)), ...(await readsAfter(lab, before))] : went,
  );
  lab.observe(`${way} in an action: x-action-revalidated`, answer.headers['x-action-revalidated'] ?? null);
}

async function inHandler(lab: Lab, way: string): Promise<void> {
  const before = await readPage(lab, 'The page before');
  const request = { method: 'POST', path: '/revalidation-functions/handler', body: way };
  const { body } = await lab.send(`A Route Handler calls ${way}`, request);
  const reads = body === 'ran' ? await readsAfter(lab, before) : body;
  lab.observe(`${way} in a Route Handler: the next read, the one after`, reads);
}

const steps: Steps = async (lab) => {
  for (const way of ways) await inAction(lab, way);
  for (const way of ways) await inHandler(lab, way);
};

export default steps;
