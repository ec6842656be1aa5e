import type { Lab, Steps } from '../../experiment';
import type { RunningApp } from '../../lab/running-app';

/** With the line breaks of Stripe, which no JSON.stringify writes by itself. */
const event = JSON.stringify({ id: 'evt_1', object: 'event', type: 'checkout.session.completed' }, null, 2);

const env = { STRIPE_SECRET_KEY: 'sk_test_of_the_lab', STRIPE_WEBHOOK_SECRET: 'whsec_of_the_lab' };

const moduleLevelClient = `
import Stripe from 'stripe';

const client = new Stripe(process.env.STRIPE_SECRET_KEY!);

export async function POST(request: Request) {
  const signature = request.headers.get('stripe-signature') ?? '';
  const secret = process.env.STRIPE_WEBHOOK_SECRET ?? '';
  return Response.json(client.webhooks.constructEvent(await request.text(), signature, secret));
}
`;

/** Not recorded: it stands for what Stripe does. */
async function signatureOf(body: string, { url }: RunningApp): Promise<string> {
  return (await fetch(`${url}/sign`, { method: 'POST', body })).text();
}

async function sendEvents({ observe, send }: Lab, app: RunningApp): Promise<void> {
  const post = (what: string, path: string, signature?: string) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(signature && { 'Stripe-Signature': signature }),
    };
    return send(what, { method: 'POST', path, headers, body: event });
  };
  const signature = await signatureOf(event, app);
  const valid = await post('A signed event', '/hook', signature);
  observe('Valid signature', valid.status);
  observe('Type of the event', /"received":"([^"]*)"/.exec(valid.body)?.[1] ?? null);
  const again = await post('The same, to a handler that parses it first', '/reserialised', signature);
  observe('Valid signature, body parsed and written again before the check', again.status);
  const other = await signatureOf(`${event} `, app);
  const wrong = await post('The event with the signature of another body', '/hook', other);
  observe('Wrong signature', wrong.status);
  const uncaught = await post('The same, to a handler that catches nothing', '/uncaught', other);
  observe('Wrong signature, to a handler that catches nothing', uncaught.status);
  observe('No signature', (await post('The event without a signature', '/hook')).status);
  const sync = await post('A signed event, to a handler that does not await headers()', '/sync', signature);
  observe('Valid signature, headers() without await', sync.status);
}

const steps: Steps = async (lab) => {
  await sendEvents(lab, await (await lab.build('app', { env })).start());
  const lazy = await lab.build('client-when-needed');
  lab.observe('The build without the key, client created when it is needed', lazy.ok ? 'passes' : 'fails');
  const eager = await lab.build('client-when-loaded', { files: { '/app/hook/route.ts': moduleLevelClient } });
  lab.observe(
    'The build without the key, client created when the module loads',
    eager.ok ? 'passes' : 'fails',
  );
  lab.observe('The failed build names the missing key', /apiKey/.test(eager.output));
};

export default steps;
