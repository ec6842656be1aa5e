import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

/** By the entry of `experiment.yaml` that is looked at. */
const originsFor: Record<string, string[]> = {
  'a.test': [
    'https://a.test',
    'http://a.test',
    'https://A.TEST',
    'https://a.test:8443',
    'https://sub.a.test',
  ],
  'port.test:8443': ['https://port.test:8443', 'https://port.test'],
  '*.one.test': ['https://sub.one.test', 'https://one.test', 'https://sub.sub.one.test'],
  '**.many.test': ['https://sub.sub.many.test', 'https://many.test'],
  '*.wide': ['https://sub.wide'],
  'Capital.test': ['https://capital.test'],
  null: ['null'],
};

async function call({ app, observe, send }: Lab, entry: string, origin: string): Promise<void> {
  const { headers, ...rest } = actionCall((await app()).actionId('countAllowed'));
  const request = { path: '/', ...rest, headers: { ...headers, Origin: origin } };
  const { status, body } = await send(`The call with Origin ${origin}`, request);
  const outcome = body.includes('the action ran') ? 'ran' : 'not run';
  observe(`Entry ${entry}, Origin ${origin}`, `${status}, ${outcome}`);
}

const steps: Steps = async (lab) => {
  for (const [entry, origins] of Object.entries(originsFor)) {
    for (const origin of origins) await call(lab, entry, origin);
  }
  const { body } = await lab.send('How often the action ran', { path: '/runs' });
  lab.observe('How often the action ran in all', Number(body));
};

export default steps;
