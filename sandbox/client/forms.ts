/** How a browser submits a form without scripts. Source: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm */

/** What a browser would request for a form: an address for GET, an address with a body for POST. */
export interface Submission {
  url: URL;
  method: 'GET' | 'POST';
  body?: BodyInit;
}

type Field = [name: string, value: FormDataEntryValue];

const lineBreaks = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
const textOf = (value: FormDataEntryValue) => (typeof value === 'string' ? lineBreaks(value) : value.name);
const urlencoded = (fields: Field[]) =>
  new URLSearchParams(fields.map(([name, value]) => [lineBreaks(name), textOf(value)]));

/**
 * @param action where to, resolved against the page's address
 * @param enctype of the form or its submit button; any other value than the three known means the first
 */
export function submissionOf(fields: Field[], action: URL, method: string, enctype: string): Submission {
  const url = new URL(action);
  if (method.toLowerCase() !== 'post') {
    url.search = urlencoded(fields).toString();
    return { url, method: 'GET' };
  }
  return { url, method: 'POST', body: bodyOf(fields, enctype.toLowerCase()) };
}

function bodyOf(fields: Field[], enctype: string): BodyInit {
  if (enctype === 'text/plain') {
    const lines = fields.map(([name, value]) => `${lineBreaks(name)}=${textOf(value)}\r\n`);
    return new Blob(lines, { type: 'text/plain' });
  }
  if (enctype !== 'multipart/form-data') {
    // A form names no charset, as a body of URLSearchParams would, and Next.js compares the whole type.
    return new Blob([urlencoded(fields).toString()], { type: 'application/x-www-form-urlencoded' });
  }
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** @returns undefined for what is no request: a dialog, a script, another window */
export function readForm(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  resolve: (href: string) => URL,
): Submission | undefined {
  const setting = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  const method = setting('method');
  const target = setting('target');
  const action = resolve(setting('action'));
  const isRequest = method.toLowerCase() !== 'dialog' && action.protocol !== 'javascript:';
  if (!isRequest || (target !== '' && target !== '_self')) return undefined;
  return submissionOf([...new FormData(form, submitter)], action, method, setting('enctype'));
}
