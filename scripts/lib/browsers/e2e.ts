/** What readers of every browser do. */
import type { Browser } from './browser';

/** In milliseconds, on a busy machine: a browser that does not manage is told of, not one that is slow. */
const longest = 60_000;

export interface Variant {
  slug: string;
  name: string;
}

/** Settles once a variant is alive. @throws {Error} with what its pane says, where it stops at a problem */
function comesAlive(name: string, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + limit;
    const look = () => {
      const pane = document.querySelector(`section[data-variant="${name}"]`);
      if (pane?.hasAttribute('data-alive')) return resolve();
      const problem = pane?.getAttribute('data-status') === 'error' && pane.querySelector('[role="alert"]');
      if (problem) return reject(new Error(problem.textContent ?? 'an error without words'));
      if (performance.now() > end)
        return reject(new Error(`not alive: ${pane?.getAttribute('data-status')}`));
      setTimeout(look, 50);
    };
    look();
  });
}

/** The variant of an example, by itself: its server renders, its page is hydrated. */
export async function startsIn(browser: Browser, site: string, { slug, name }: Variant): Promise<void> {
  await browser.open(`${site}/embed/${slug}?variant=${name}`);
  await browser.run(comesAlive, name, longest);
}

/** Sends the form of an app, and waits for what it sent to be in a list. */
function postAndSee(title: string, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + limit;
    let isSent = false;
    const look = () => {
      const field = document.querySelector<HTMLInputElement>('input[name="title"]');
      if (field && !isSent) {
        field.value = title;
        field.form?.requestSubmit();
        isSent = true;
      }
      if ([...document.querySelectorAll('li')].some(({ textContent }) => textContent === title)) resolve();
      else if (performance.now() > end) reject(new Error(`no "${title}" in: ${document.body.textContent}`));
      else setTimeout(look, 50);
    };
    look();
  });
}

/** A Server Action or a Route Handler gets what a form sends, and the page shows it. */
export async function postsIn(browser: Browser, site: string, variant: Variant): Promise<void> {
  await startsIn(browser, site, variant);
  await browser.runInApp(postAndSee, 'From this browser', longest);
}
