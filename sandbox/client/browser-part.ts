import { readForm, type Submission } from './forms';

/** What this frame does in place of a browser: load the documents that links and forms of the page name. */
export interface BrowserPart {
  resolve(href: string): URL;
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

function followLink(event: MouseEvent, { resolve, open, scrollTo }: BrowserPart): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (href === null || href === undefined || event.defaultPrevented) return;
  event.preventDefault();
  if (href.startsWith('#')) scrollTo(href);
  else if (!/^(javascript|mailto|tel):/i.test(href)) open({ url: resolve(href), method: 'GET' });
}

function submitForm(event: SubmitEvent, { resolve, open }: BrowserPart): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  const submission = readForm(event.target, event.submitter, resolve);
  if (submission) open(submission);
}
