import type { Lab, Steps } from '../../experiment';
import { multipart } from '../../lab/http';

const pages = {
  'a form beside a part at request': '/prerendered-form-post',
  'a form inside one': '/prerendered-form-post/inside',
  'a form on a page without one': '/prerendered-form-post/whole',
};

/** As the browser reads them from the HTML. */
function hiddenFields(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g);
  return Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
}

async function post({ app, send, observe }: Lab, name: string, path: string): Promise<void> {
  // Loads the code of the page, for which the first answer would leave a part to come later.
  await fetch((await app()).url + path);
  const page = await send(`The page: ${name}`, { path });
  const form = multipart({ ...hiddenFields(page.body), text: 'ab' });
  const answer = await send('The form, as a browser without JavaScript posts it', {
    method: 'POST',
    path,
    ...form,
  });
  observe(`${name}: status of the answer to its POST`, answer.status);
  observe(`${name}: the answer holds the form`, answer.body.includes('<form'));
  observe(`${name}: the answer holds what the action returned`, answer.body.includes('>refused: ab<'));
  if (path === '/prerendered-form-post')
    observe(`${name}: the action ran`, answer.body.includes('>1 posts<'));
}

const steps: Steps = async (lab) => {
  for (const [name, path] of Object.entries(pages)) await post(lab, name, path);
};

export default steps;
