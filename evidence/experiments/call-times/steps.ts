import type { Lab, Steps } from '../../experiment';

interface Ratios {
  /** Action divided by fetch. */
  call: number[];
  /** Until the page shows the new data: action that revalidates, divided by POST then GET. */
  shown: number[];
}

const latency = 80;

async function ratiosAt({ open }: Lab, milliseconds: number): Promise<Ratios> {
  // The rest are the same calls again, for their times.
  const { page, visit } = await open({ keepOfEach: 1 });
  await visit('/call-times');
  const session = await page.context().newCDPSession(page);
  const throughput = { downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: milliseconds,
    ...throughput,
  });
  await page.getByRole('button', { name: 'Measure' }).click();
  const output = page.getByRole('status').filter({ hasText: '{' });
  await output.waitFor({ timeout: 120_000 });
  return JSON.parse((await output.textContent()) ?? '');
}

const at = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const quantile = (values: number[], share: number) =>
  at(
    [...values].sort((a, b) => a - b),
    share,
  );

const steps: Steps = async (lab) => {
  const near = await ratiosAt(lab, 0);
  const far = await ratiosAt(lab, latency);
  lab.measured({ 'Call, no latency': near.call, 'Call, 80 ms latency': far.call });
  lab.measured({ 'New data shown, no latency': near.shown, 'New data shown, 80 ms latency': far.shown });
  lab.observe('Pairs measured without and with latency', [near.call.length, far.call.length]);
  lab.observe(
    'With 80 ms latency, half of the ratios of action to fetch lie between 0.85 and 1.15',
    quantile(far.call, 0.25) > 0.85 && quantile(far.call, 0.75) < 1.15,
  );
  lab.observe(
    'With 80 ms latency, an action that revalidates takes at most 0.7 of POST then GET, in the median',
    quantile(far.shown, 0.5) <= 0.7,
  );
};

export default steps;
