import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

interface Shown {
  pieces?: string[];
  firstCameEarly?: boolean;
  failed?: boolean;
}

async function readInPage({ open }: Lab, name: string): Promise<Shown> {
  const { page, visit } = await open();
  await visit('/streamed-responses');
  await page.getByRole('button', { name: `Read the ${name}` }).click();
  return JSON.parse((await page.getByRole('status').filter({ hasText: '{' }).textContent()) ?? '{}');
}

async function askHandler({ observe, send }: Lab): Promise<void> {
  const headers = { Accept: 'text/event-stream' };
  const answer = await send('Events, as an EventSource asks for them', {
    path: '/streamed-responses/events',
    headers,
  });
  observe('Content type of the Route Handler', answer.headers['content-type'] ?? null);
  observe('Events of the Route Handler', answer.body.split('\n\n').filter(Boolean).length);
  const { arrivals } = answer;
  const [first = 0] = arrivals;
  observe(
    'The first event came in less than half of the time of the last',
    first < (arrivals.at(-1) ?? 0) / 2,
  );
}

const steps: Steps = async (lab) => {
  await askHandler(lab);
  const id = (await lab.app()).actionId('streamed');
  await lab.send('The stream of an action, as it is sent', {
    path: '/streamed-responses',
    ...actionCall(id),
  });
  const stream = await readInPage(lab, 'stream');
  lab.observe('Pieces of a stream from an action', stream.pieces ?? null);
  const early = 'came in less than half of the time of the last';
  lab.observe(`The first piece of the stream ${early}`, stream.firstCameEarly ?? null);
  const iterable = await readInPage(lab, 'iterable');
  lab.observe('Pieces of an async iterable from an action', iterable.pieces ?? null);
  lab.observe(`The first piece of the iterable ${early}`, iterable.firstCameEarly ?? null);
  const failed = stream.failed && iterable.failed;
  lab.observe('What the page gets instead', failed ? 'An error' : 'Nothing');
};

export default steps;
