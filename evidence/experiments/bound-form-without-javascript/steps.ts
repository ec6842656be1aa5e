import type { Incoming, Lab, Steps } from '../../experiment';
import { multipart } from '../../lab/http';

/** As the browser reads them from the HTML. */
function hiddenFields(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g);
  return Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
}

/** @returns undefined where the server gives no answer in time */
const answerOf = (sent: Promise<Incoming>): Promise<Incoming | undefined> =>
  sent.catch((error: Error) => {
    if (error.message.includes('got no answer')) return undefined;
    throw error;
  });

/** Where `bind` is called, by the path of the page; the last is the one that may leave the server without an answer. */
const places = {
  'a Server Component': '/server',
  'a Client Component above': '/above',
  'the component of `useActionState`': '/same',
};

async function post({ send }: Lab, where: string, path: string): Promise<Incoming | undefined> {
  const page = await send(`The page, with \`bind\` in ${where}`, { path });
  const form = multipart({ ...hiddenFields(page.body), name: 'Lamp' });
  return answerOf(
    send('The form, as a browser without JavaScript posts it', { method: 'POST', path, ...form }),
  );
}

async function look(lab: Lab, where: string, path: string): Promise<void> {
  const { app, observe, pause, send } = lab;
  const server = await app();
  const before = server.log().length;
  const posted = post(lab, where, path);
  // By then the action has run, and an answer that comes at all is there.
  await pause(3_000);
  const [answer, toOther] = await Promise.all([
    posted,
    answerOf(send('Another visitor, three seconds later', { path: '/server' })),
  ]);
  const said = answer?.body.includes('order-7 is now called Lamp') ?? false;
  observe(`Bound in ${where}: the action ran`, server.log().slice(before).includes('renamed order-7'));
  observe(`Bound in ${where}: the form was answered within 20 seconds`, answer !== undefined);
  observe(`Bound in ${where}: the answer holds what the action returned`, said);
  observe(`Bound in ${where}: another visitor was answered meanwhile`, toOther !== undefined);
}

const steps: Steps = async (lab) => {
  for (const [where, path] of Object.entries(places)) await look(lab, where, path);
};

export default steps;
