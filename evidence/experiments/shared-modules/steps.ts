import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

interface Stores {
  inModule: string[];
  onGlobal: string[];
}

async function call({ app, send }: Lab, name: string): Promise<string> {
  const id = (await app()).actionId(name);
  const { body } = await send(`A call of ${name}`, { path: '/shared-modules', ...actionCall(id) });
  return body;
}

/** The value that an action returned, out of the Flight payload. */
async function readThrough(lab: Lab, action: string): Promise<Stores> {
  const value = /^1:(\{.*\})$/m.exec(await call(lab, action))?.[1];
  return JSON.parse(value ?? 'null');
}

async function readInPage({ open }: Lab): Promise<Stores> {
  const { page, visit } = await open();
  await visit('/shared-modules');
  return JSON.parse((await page.getByTestId('stores').textContent()) ?? 'null');
}

const steps: Steps = async (lab) => {
  await lab.send('The Route Handler writes', { method: 'POST', path: '/shared-modules/handler' });
  await call(lab, 'writeFromForm');
  await call(lab, 'writeFromClient');
  const fromHandler = await lab.send('What the Route Handler sees', { path: '/shared-modules/handler' });
  const seen: [reader: string, stores: Stores][] = [
    ['the page', await readInPage(lab)],
    ['the Route Handler', JSON.parse(fromHandler.body)],
    ['the action of the form', await readThrough(lab, 'readFromForm')],
    ['the action that a Client Component imports', await readThrough(lab, 'readFromClient')],
  ];
  for (const [reader, { inModule, onGlobal }] of seen) {
    lab.observe(`In the module, as ${reader} sees it`, inModule);
    lab.observe(`On globalThis, as ${reader} sees it`, onGlobal);
  }
};

export default steps;
