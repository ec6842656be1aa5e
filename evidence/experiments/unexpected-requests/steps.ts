import type { Lab, Steps } from '../../experiment';
import { multipart } from '../../lab/http';

const json = { 'Content-Type': 'application/json' };
const elsewhere = { Origin: 'https://other.example' };
const preflight = {
  ...elsewhere,
  'Access-Control-Request-Method': 'POST',
  'Access-Control-Request-Headers': 'content-type',
};

async function askHandler({ observe, send }: Lab): Promise<void> {
  const path = '/unexpected-requests/tasks';
  const options = await send('OPTIONS to a handler that exports GET and POST', { method: 'OPTIONS', path });
  observe('OPTIONS, status', options.status);
  observe('OPTIONS, Allow', options.headers.allow ?? null);
  const head = await send('HEAD', { method: 'HEAD', path });
  observe('HEAD, status', head.status);
  observe('HEAD, length of the body', head.body.length);
  observe('PATCH, status', (await send('PATCH', { method: 'PATCH', path })).status);
  const broken = { method: 'POST', path, headers: json, body: '{"title":' };
  const answer = await send('A body that is no JSON', broken);
  observe('Body that is no JSON, status', answer.status);
  observe('Body that is no JSON, body of the answer', answer.body);
}

async function askFromElsewhere({ observe, send }: Lab): Promise<void> {
  const path = '/unexpected-requests/tasks';
  const allowed = await send('The preflight of a browser on another site', {
    method: 'OPTIONS',
    path,
    headers: preflight,
  });
  const name = 'access-control-allow-origin';
  observe('Preflight from another site, Access-Control-Allow-Origin', allowed.headers[name] ?? null);
  const headers = { ...json, ...elsewhere };
  const answer = await send('What the browser would have sent', {
    method: 'POST',
    path,
    headers,
    body: '{}',
  });
  observe('POST from another site, status', answer.status);
  observe('POST from another site, Access-Control-Allow-Origin', answer.headers[name] ?? null);
}

async function askPage({ observe, send }: Lab): Promise<void> {
  const path = '/unexpected-requests';
  const page = await send('JSON, posted to a page', { method: 'POST', path, headers: json, body: '{}' });
  observe('JSON to a page, status', page.status);
  observe('JSON to a page, content type', page.headers['content-type'] ?? null);
  const form = { method: 'POST', path, ...multipart({ title: 'A form that names no action' }) };
  const posted = await send('A form body that names no action, posted to a page', form);
  observe('Form without an action to a page, status', posted.status);
  const options = await send('A preflight to a page', { method: 'OPTIONS', path, headers: preflight });
  observe('Preflight to a page, status', options.status);
}

const steps: Steps = async (lab) => {
  await askHandler(lab);
  await askFromElsewhere(lab);
  await askPage(lab);
};

export default steps;
