import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

async function call({ app, send }: Lab, name: string) {
  const id = (await app()).actionId(name);
  return send(`A call of ${name}`, { path: '/', ...actionCall(id) });
}

async function caughtInPage({ open }: Lab): Promise<string | null> {
  const { page, visit } = await open();
  await visit('/');
  await page.getByRole('button', { name: 'Fail' }).click();
  const text = await page.getByRole('status').filter({ hasText: /\w/ }).textContent();
  return /^[^;]+?(?=;|$|(?<=\.) )/.exec(text ?? '')?.[0] ?? null;
}

const steps: Steps = async (lab) => {
  const { app, line, observe } = lab;
  const secret = 'the password of the database is wrong';
  const failed = await call(lab, 'fail');
  observe('Status, thrown error', failed.status);
  observe('The text of the error is in the answer', failed.body.includes(secret));
  observe('The answer holds a digest', failed.body.includes('"digest":"'));
  observe('What the page catches', await caughtInPage(lab));
  observe('The text of the error is in the log of the server', (await app()).log().includes(secret));
  const canRefuse = line >= 15;
  observe('Status, forbidden()', canRefuse ? (await call(lab, 'forbid')).status : null);
  observe('Status, unauthorized()', canRefuse ? (await call(lab, 'askToSignIn')).status : null);
};

export default steps;
