import { readForm, type Submission } from './forms';

/** What this frame does in place of a browser: load the documents that links and forms of the page name. */
export interface NativeNavigation {
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
export function handleNativeNavigation(scope: Window, navigation: NativeNavigation): void {
  scope.addEventListener('click', (event) => followLink(event, navigation));
  scope.addEventListener('submit', (event) => submitForm(event, navigation));
}

function followLink(event: MouseEvent, navigation: NativeNavigation): void {
  const { resolve, open, scrollTo } = navigation;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (href === null || href === undefined || event.defaultPrevented) return;
  event.preventDefault();
  for (const to of link?.getAttribute('ping')?.split(/\s+/).filter(Boolean) ?? []) ping(to, href, navigation);
  if (link?.hasAttribute('download')) save(resolve(href), navigation);
  else if (href.startsWith('#')) scrollTo(href);
  else if (!/^(javascript|mailto|tel):/i.test(href)) open({ url: resolve(href), method: 'GET' });
}

/** Source: https://html.spec.whatwg.org/multipage/links.html#hyperlink-auditing */
function ping(to: string, href: string, { resolve, fetch }: NativeNavigation): void {
  const headers = {
    'content-type': 'text/ping',
    'ping-from': resolve('').href,
    'ping-to': resolve(href).href,
  };
  fetch(resolve(to).href, { method: 'POST', headers, body: 'PING' }).catch(() => undefined);
}

/** The app is asked for a file, which a frame may not save. */
function save(url: URL, { resolve, fetch }: NativeNavigation): void {
  const name = url.origin === resolve('/').origin ? url.pathname : url.href;
  if (url.protocol.startsWith('http')) fetch(url.href).catch((error: unknown) => console.error(error));
  console.info(`${name} wasn't saved: downloads aren't supported here.`);
}

function submitForm(event: SubmitEvent, { resolve, open }: NativeNavigation): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
  const method = event.submitter?.getAttribute('formmethod') ?? event.target.getAttribute('method');
  // The browser closes the dialog; nothing is sent.
  if (method?.toLowerCase() === 'dialog') return;
  event.preventDefault();
  const submission = readForm(event.target, event.submitter, resolve);
  if (submission) open(submission);
}
