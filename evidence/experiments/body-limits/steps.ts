import type { Lab, Outgoing, Steps } from '../../experiment';
import { actionCall, multipart } from '../../lab/http';
import type { RunningApp } from '../../lab/running-app';

const megabyte = 1_000_000;
const textOf = (megabytes: number) => '. '.repeat((megabytes * megabyte) / 2);

async function timesSaved({ app, send }: Lab): Promise<string | undefined> {
  const call = actionCall((await app()).actionId('countSaved'));
  const { body } = await send('How often the action has run', { path: '/', ...call });
  return /saved \d+ times/.exec(body)?.[0];
}

async function sendToAction(lab: Lab): Promise<void> {
  const { app, observe, send } = lab;
  const id = (await app()).actionId('save');
  const before = await timesSaved(lab);
  const call = { path: '/', ...actionCall(id, textOf(1.1)) };
  const called = await send('1.1 MB to the action, as the page calls it', call);
  observe('1.1 MB to an action, as the page calls it', called.status);
  const between = await timesSaved(lab);
  observe('It ran', between !== before);
  const form = multipart({ [`$ACTION_ID_${id}`]: '', text: textOf(1.1) });
  const posted = await send('1.1 MB to the action, by a form without JavaScript', {
    method: 'POST',
    path: '/',
    ...form,
  });
  observe('1.1 MB to an action, by a form without JavaScript', posted.status);
  observe('It ran for the form', (await timesSaved(lab)) !== between);
}

async function sendToHandler({ observe, send }: Lab, where = '', to?: RunningApp): Promise<void> {
  for (const size of [3, 12]) {
    const request: Outgoing = { method: 'POST', path: '/upload', body: textOf(size) };
    const answer = await send(`${size} MB to the Route Handler${where}`, { ...request, ...(to && { to }) });
    observe(`${size} MB to a Route Handler${where}`, answer.status);
    observe(`The ${size} MB arrived whole${where}`, answer.body === '{"whole":true}');
  }
}

/** A proxy that lets everything through; the file has had this name since 16. */
function proxyOf(line: number): Record<string, string> {
  const name = line >= 16 ? 'proxy' : 'middleware';
  const text = `import { NextResponse } from 'next/server';\n\nexport const ${name} = () => NextResponse.next();\n`;
  return { [`/${name}.ts`]: text };
}

const steps: Steps = async (lab) => {
  await sendToAction(lab);
  await sendToHandler(lab);
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify(textOf(2));
  const api = { method: 'POST', path: '/api/upload', headers, body };
  lab.observe('2 MB to an API Route', (await lab.send('2 MB to the API Route', api)).status);
  const withProxy = await lab.build('behind-a-proxy', { files: proxyOf(lab.line) });
  await sendToHandler(lab, ' behind a proxy', await withProxy.start());
};

export default steps;
