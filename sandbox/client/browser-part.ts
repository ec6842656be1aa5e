import { readForm, type Submission } from './forms';

/** What this frame does in place of a browser: load the documents that links and forms of the page name. */
export interface BrowserPart {
  resolve(href: string): URL;
  /** Asks the app, and nobody waits for the answer to be shown. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Loads a document. @param href path, query and hash */
  open(request: Submission): void;
  /** A link within the page. */
  scrollTo(hash: string): void;
}

/**
 * Follows plain links and submits plain forms, unless a script of the page has done it. Listens on the window:
 * React's own listeners are on the document and come first.
 */
export function playBrowser(scope: Window, part: BrowserPart): void {
  scope.addEventListener('click', (event) => followLink(event, part));
  scope.addEventListener('submit', (event) => submitForm(event, part));
}

function followLink(event: MouseEvent, part: BrowserPart): void {
  const { resolve, open, scrollTo } = part;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (href === null || href === undefined || event.defaultPrevented) return;
  event.preventDefault();
  for (const to of link?.getAttribute('ping')?.split(/\s+/).filter(Boolean) ?? []) ping(to, href, part);
  if (link?.hasAttribute('download')) save(resolve(href), part);
  else if (href.startsWith('#')) scrollTo(href);
  else if (!/^(javascript|mailto|tel):/i.test(href)) open({ url: resolve(href), method: 'GET' });
}

/** Source: https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing */
function ping(to: string, href: string, { resolve, fetch }: BrowserPart): void {
  const headers = {
    'content-type': 'text/ping',
    'ping-from': resolve('').href,
    'ping-to': resolve(href).href,
  };
  fetch(resolve(to).href, { method: 'POST', headers, body: 'PING' }).catch(() => undefined);
}

/** The app is asked for a file, which a frame may not save. */
function save(url: URL, { resolve, fetch }: BrowserPart): void {
  const name = url.origin === resolve('/').origin ? url.pathname : url.href;
  if (url.protocol.startsWith('http')) fetch(url.href).catch((error: unknown) => console.error(error));
  console.info(`${name} wasn't saved: downloads aren't supported here.`);
}

function submitForm(event: SubmitEvent, { resolve, open }: BrowserPart): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
  const method = event.submitter?.getAttribute('formmethod') ?? event.target.getAttribute('method');
  // The browser closes the dialog; nothing is sent.
  if (method?.toLowerCase() === 'dialog') return;
  event.preventDefault();
  const submission = readForm(event.target, event.submitter, resolve);
  if (submission) open(submission);
}
