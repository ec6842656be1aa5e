/**
 * On a phone the scripts of a page wait for its first paint: they take a slow line from the text, its typeface and its styles.
 * Anywhere else they are asked for before anything else is, as without this. The page of one example has a way of its own
 * (`hold-scripts.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As Next.js writes them into the head of a page of the App Router: each runs whenever it is there. */
const asyncScript = /<script src="([^"]*\/_next\/static\/[^"]*)" async=""><\/script>/g;
const charset = /<meta charset="utf-8"[^>]*>/i;

/**
 * Plain JavaScript in front of all that would block it. Nothing is painted in a tab that is not in sight; a reader who
 * presses anything waits for the scripts; and where no paint is told of, 3 s are enough.
 */
const release = [
  '(function () {',
  '  function release() {',
  '    document.querySelectorAll(`head script[data-held]`).forEach(function (held) {',
  '      var now = document.createElement(`script`);',
  '      now.src = held.dataset.held;',
  '      now.setAttribute(`async`, ``);',
  '      held.replaceWith(now);',
  '    });',
  '  }',
  '  if (document.hidden || !matchMedia(`(pointer: coarse)`).matches) return release();',
  '  new PerformanceObserver(function (list) {',
  '    if (list.getEntriesByName(`first-contentful-paint`).length > 0) release();',
  '  }).observe({ type: `paint`, buffered: true });',
  '  addEventListener(`visibilitychange`, release, { once: true });',
  '  addEventListener(`pointerdown`, release, { capture: true, once: true });',
  '  addEventListener(`keydown`, release, { capture: true, once: true });',
  '  setTimeout(release, 3000);',
  '})();',
].join('\n');

/** @returns the page with the scripts of its head behind its first paint; one without such scripts as it is */
export function scriptsAfterPaint(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const [encoding] = charset.exec(head) ?? [];
  const held = [...head.matchAll(asyncScript)].map(
    ([, path]) => `<script type="text/plain" data-held="${path}" async=""></script>`,
  );
  if (!encoding || held.length === 0) return html;
  const first = `${encoding}${held.join('')}<script>${release}</script>`;
  return head.replace(asyncScript, '').replace(encoding, () => first) + html.slice(end);
}

/**
 * Puts the scripts of each page of a built site behind its first paint.
 *
 * @returns the paths of these pages below the folder
 */
export function putScriptsAfterPaintIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => {
    if (!path.endsWith('.html')) return false;
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    const after = scriptsAfterPaint(html);
    if (after !== html) writeFileSync(file, after);
    return after !== html;
  });
}
