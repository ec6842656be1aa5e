import type { Lab, Steps } from '../../experiment';
import { actionCall, multipart } from '../../lab/http';
import type { RunningApp } from '../../lab/running-app';

const keyOf = (byte: number) => ({
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, byte).toString('base64'),
});

/** Built where the one before it stood, for the place is part of the ids; so that one has ended. */
async function instance({ build }: Lab, byte: number): Promise<RunningApp> {
  return (await build('app', { env: keyOf(byte) })).start();
}

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The hidden fields of the page's form, which name the action and hold what it captured. */
const fieldsIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)],
    ),
  );

async function hasKept({ send }: Lab, fields: Record<string, string>, to: RunningApp): Promise<boolean> {
  await send('The form of the first instance', { method: 'POST', path: '/', to, ...multipart(fields) });
  const { body } = await send('What the inline action was given', { method: 'POST', path: '/runs', to });
  return body === '["captured by the page"]';
}

const steps: Steps = async (lab) => {
  const { observe, send } = lab;
  const first = await instance(lab, 1);
  const page = await send('The page of the first instance', { path: '/', to: first });
  const fields = fieldsIn(page.body);
  const id = first.actionId('greet');
  const call = { path: '/', ...actionCall(id) };

  const otherKey = await instance(lab, 2);
  const hasSameId = id === otherKey.actionId('greet');
  observe('An exported action has the same id in builds with different keys', hasSameId);
  const toOther = await send('A call made for the first instance', { ...call, to: otherKey });
  observe('Status of its call on the instance with the other key', toOther.status);
  observe('It ran there', toOther.body.includes('greet ran'));
  const onOther = 'An action with a captured value ran on the instance with the other key';
  observe(onOther, await hasKept(lab, fields, otherKey));

  const sameKey = await instance(lab, 1);
  const keepsId = id === sameKey.actionId('greet');
  observe('An exported action has the same id in builds with the same key', keepsId);
  const toSame = await send('A call made for the first instance', { ...call, to: sameKey });
  observe('Status of its call on the instance with the same key', toSame.status);
  const onSame = 'An action with a captured value ran on the instance with the same key';
  observe(onSame, await hasKept(lab, fields, sameKey));
};

export default steps;
