import type { Steps } from '../../experiment';

const steps: Steps = async ({ observe, send }) => {
  const page = await send('A page that reads params at once', { path: '/params-without-await/items/2' });
  const shown = /data-testid="shown">([^<]*)</.exec(page.body)?.[1] ?? null;
  observe('What the page shows for /items/2', shown);
  const handler = await send('A handler that reads params at once', { path: '/params-without-await/api/2' });
  observe('Status of GET /api/2', handler.status);
  const fixed = await send('A handler that awaits params', { path: '/params-without-await/fixed/2' });
  observe('Status of GET /api/2 where the handler awaits params', fixed.status);
  const missing = await send('The same for an id that does not exist', {
    path: '/params-without-await/fixed/9',
  });
  const name = 'Status of GET /api/9, which does not exist, where the handler awaits params';
  observe(name, missing.status);
};

export default steps;
