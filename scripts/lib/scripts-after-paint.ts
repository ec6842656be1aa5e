/**
 * On a phone the scripts of a page wait for its first paint: they take a slow line from the text, its typeface and its styles.
 * Anywhere else they are asked for before anything else is, as without this. Of the page of one example, whose scripts are held
 * until it is alive (`hold-scripts.ts`), it is what fetches them meanwhile that waits.
 */

/** As Next.js writes them into the head of a page of the App Router: each runs whenever it is there. */
const asyncScript = /<script src="([^"]*\/_next\/static\/[^"]*)" async=""><\/script>/g;
/** As `hold-scripts.ts` writes them. */
const prefetch = /<link rel="prefetch" as="script" href="([^"]*)"\/>/g;
const charset = /<meta charset="utf-8"[^>]*>/i;

const loadScripts = [
  '    document.querySelectorAll(`head script[data-held]`).forEach(function (held) {',
  '      var now = document.createElement(`script`);',
  '      now.src = held.dataset.held;',
  '      now.setAttribute(`async`, ``);',
  '      held.replaceWith(now);',
  '    });',
];
const fetchScripts = [
  '    document.querySelectorAll(`link[data-ahead]`).forEach(function (link) {',
  '      link.rel = `prefetch`;',
  '    });',
];

/**
 * Plain JavaScript in front of all that would block it. Nothing is painted in a tab that is not in sight; a reader who
 * presses anything waits for the scripts; and where no paint is told of, 3 s are enough.
 */
const afterPaint = (lines: readonly string[]) =>
  [
    '(function () {',
    '  function release() {',
    ...lines,
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

/** @returns the page with what loads the scripts of its head behind its first paint; one without any as it is */
export function scriptsAfterPaint(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const [encoding] = charset.exec(head) ?? [];
  const scripts = pathsOf(head, asyncScript).map(
    (path) => `<script type="text/plain" data-held="${path}" async=""></script>`,
  );
  const links = pathsOf(head, prefetch).map((path) => `<link data-ahead="" as="script" href="${path}"/>`);
  const late = scripts.length > 0 ? scripts : links;
  if (!encoding || late.length === 0) return html;
  const release = afterPaint(late === scripts ? loadScripts : fetchScripts);
  const first = `${encoding}${late.join('')}<script>${release}</script>`;
  return (
    head.replace(late === scripts ? asyncScript : prefetch, '').replace(encoding, () => first) +
    html.slice(end)
  );
}

const pathsOf = (head: string, tag: RegExp) => [...head.matchAll(tag)].flatMap(([, path]) => path ?? []);
