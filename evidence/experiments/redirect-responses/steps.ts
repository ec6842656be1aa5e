import type { Lab, Steps } from '../../experiment';
import { actionCall, multipart } from '../../lab/http';

const pathOf = (location: string | undefined) =>
  location ? new URL(location, 'http://localhost').pathname : null;

async function fromTheBrowser({ observe, open }: Lab): Promise<void> {
  const { page, visit } = await open({ javaScript: false });
  await visit('/redirect-responses');
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByText('You have been sent here.').waitFor();
  observe('Where a click without JavaScript ends', new URL(page.url()).pathname);
}

const steps: Steps = async (lab) => {
  const { app, observe, send } = lab;
  const path = '/redirect-responses';
  const id = (await app()).actionId('leave');
  const called = await send('The action, called as the page calls it', { path, ...actionCall(id) });
  observe('Status, action called by the page', called.status);
  observe('x-action-redirect, action called by the page', called.headers['x-action-redirect'] ?? null);
  const form = { method: 'POST', path, ...multipart({ [`$ACTION_ID_${id}`]: '' }) };
  const posted = await send('The action, posted by a form without JavaScript', form);
  observe('Status, action posted by a form without JavaScript', posted.status);
  observe('Location, action posted by a form without JavaScript', pathOf(posted.headers.location));
  const body = new URLSearchParams({ text: 'hello' }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const toForm = await send('The Route Handler, posted by a form', {
    method: 'POST',
    path: '/redirect-responses/away',
    headers,
    body,
  });
  observe('Status, Route Handler posted by a form', toForm.status);
  const handled = await send('The Route Handler, without a form', {
    method: 'POST',
    path: '/redirect-responses/away',
  });
  observe('Status, Route Handler without a form', handled.status);
  observe('Location, Route Handler without a form', pathOf(handled.headers.location));
  const inTry = actionCall((await app()).actionId('leaveInTry'));
  const caught = await send('The action that redirects inside try', { path, ...inTry });
  observe('Status, redirect inside try/catch in an action', caught.status);
  observe('The catch block took the redirect for an error', caught.body.includes('"caught":"NEXT_REDIRECT"'));
  observe('x-action-redirect, redirect inside try/catch', caught.headers['x-action-redirect'] ?? null);
  await fromTheBrowser(lab);
};

export default steps;
