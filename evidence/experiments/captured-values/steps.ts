import type { Lab, Steps } from '../../experiment';
import { multipart } from '../../lab/http';

const secret = 'captured-value';

/** The hidden fields by which the form names its action. */
function hiddenFields(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input type="hidden" name="(\$ACTION_[^"]+)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(
    inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
}

const longText = /[A-Za-z0-9+/]{64,}/;

/** The fields with one letter changed in the middle of the ciphertext. */
const flipped = (fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value.replace(longText, (text) => {
        const middle = text.length >> 1;
        return text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1);
      }),
    ]),
  );

async function post({ observe, send }: Lab, how: string, fields: Record<string, string>) {
  const form = { method: 'POST', path: '/captured-values', ...multipart(fields) };
  const answer = await send(`The form as a browser without JavaScript posts it, ${how}`, form);
  observe(`Status of the form, ${how}`, answer.status);
  const captured = await send('What the action found, by run', { path: '/captured-values/captured' });
  observe(`What the action has found so far, ${how}`, JSON.parse(captured.body));
}

const steps: Steps = async (lab) => {
  const { body } = await lab.send('The page whose action captures a value', { path: '/captured-values' });
  const fields = hiddenFields(body);
  lab.observe('The HTML holds the value in clear', body.includes(secret));
  lab.observe(
    'The HTML holds ciphertext',
    Object.values(fields).some((value) => longText.test(value)),
  );
  await post(lab, 'with one letter of the ciphertext changed', flipped(fields));
  await post(lab, 'unchanged', fields);
};

export default steps;
