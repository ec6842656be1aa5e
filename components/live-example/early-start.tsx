import { literal } from './literal';

/**
 * Plain JavaScript in the page itself, which runs while the page is read: the frame of a variant begins to load before the rest
 * of the page, and long before React, is there. Browsers wait with frames that are far from the screen. What is alive in a
 * frame is shown, whether React is there or not. Never for a reader who saves data, and not where the address of an embed asks
 * to wait or for another variant (`components/embed/early-settings.tsx`), nor where it could not run
 * (`components/offline/note-host.tsx`). In a frame of another page only where it is in sight for sure, or that page says so
 * (`components/embed/early-message.tsx`): on slides that are not shown nothing runs.
 *
 * A step that the address asks for is run by the page, which loads it: here the frame gets ready for it, and runs nothing.
 *
 * On a touch screen the page comes first: in an article an example starts with the first touch, key or scrolling, or 5 s after
 * the page has loaded; on the page of one example as soon as the page is painted.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const start = [
  '  var pane = script.parentElement;',
  '  var asked = document.documentElement.dataset;',
  '  var connection = navigator.connection;',
  '  if (connection ? connection.saveData : false) return;',
  '  if (matchMedia(`(prefers-reduced-data: reduce)`).matches) return;',
  '  if (asked.host || asked.autorun === `0` || asked.runonclick === `1`) return;',
  '  var first = (asked.variant || ``).split(`,`)[0];',
  '  var isWanted = names.includes(first) ? first === pane.dataset.variant : pane.dataset.view !== `hidden`;',
  '  if (!isWanted) return;',
  '  var frame = pane.querySelector(`iframe[data-src]`);',
  '  var last = Number(pane.dataset.step);',
  '  var step = Number(asked.step || (/^#step-([0-9]+)$/.exec(location.hash) || [])[1]);',
  '  if (step) if (!last) return;',
  '  var isLast = step === last || Math.max(step, last) !== last;',
  '  addEventListener(`message`, function (event) {',
  '    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;',
  '    if (event.data !== `alive`) return;',
  '    frame.inert = false;',
  '    pane.dataset.alive = ``;',
  '    dispatchEvent(new Event(`example-alive`));',
  '  });',
  '  function go() {',
  '    if (!frame.hasAttribute(`src`)) frame.src = isLast ? frame.dataset.src : frame.dataset.src.split(`#`)[0];',
  '  }',
  '  if (parent === window) {',
  '    if (scrollY || asked.acted === `yes` || !matchMedia(`(pointer: coarse)`).matches) return go();',
  '    if (document.querySelector(`script[data-holds-scripts]`)) {',
  '      new PerformanceObserver(function (list) {',
  '        if (list.getEntriesByName(`first-contentful-paint`).length) go();',
  '      }).observe({ type: `paint`, buffered: true });',
  '      return;',
  '    }',
  '    asked.acted = `no`;',
  '    function act() {',
  '      go();',
  '      asked.acted = `yes`;',
  '      dispatchEvent(new Event(`reader-acts`));',
  '    }',
  '    [`pointerdown`, `keydown`, `scroll`].forEach(function (type) {',
  '      addEventListener(type, act, { capture: true, once: true });',
  '    });',
  '    addEventListener(`load`, function () { setTimeout(act, 5000); });',
  '    return;',
  '  }',
  '  function heed() {',
  '    if (asked.told === `start`) go();',
  '  }',
  '  heed();',
  '  addEventListener(`told`, heed);',
  '  new IntersectionObserver(function (entries, observer) {',
  '    var last = entries.pop();',
  '    if (asked.told === `stop` || last.isVisible === false || !last.isIntersecting) return;',
  '    observer.disconnect();',
  '    go();',
  '  }, { trackVisibility: true, delay: 100 }).observe(pane);',
].join('\n');

/**
 * To be put right behind the frame of a variant.
 *
 * @param names of all variants of the example
 */
export function EarlyStart({ names }: { names: readonly string[] }) {
  return (
    <script>{`(function (script, names) {\n${start}\n})(document.currentScript, ${literal(names)});`}</script>
  );
}

/**
 * On the page of one example the scripts of the page are held (`scripts/lib/hold-scripts.ts`). They run when an example is
 * alive, the reader presses anything, or 3 s are over; for a reader who saves data, or follows a link to a step, as soon as the
 * page is there.
 */
const hold = [
  '(function () {',
  '  function release() {',
  '    document.querySelectorAll(`script[data-held]`).forEach(function (held) {',
  '      var now = document.createElement(`script`);',
  '      now.src = held.dataset.held;',
  '      now.async = false;',
  '      if (held.hasAttribute(`async`)) now.setAttribute(`async`, ``);',
  '      held.replaceWith(now);',
  '    });',
  '  }',
  '  addEventListener(`pointerdown`, release, { capture: true, once: true });',
  '  addEventListener(`keydown`, release, { capture: true, once: true });',
  '  addEventListener(`example-alive`, function () {',
  '    requestAnimationFrame(function () { setTimeout(release); });',
  '  });',
  '  var connection = navigator.connection;',
  '  var savesData = connection ? connection.saveData : false;',
  '  var isStep = location.hash.startsWith(`#step-`);',
  '  if (savesData || isStep || matchMedia(`(prefers-reduced-data: reduce)`).matches)',
  '    addEventListener(`DOMContentLoaded`, release);',
  '  else setTimeout(release, 3000);',
  '})();',
].join('\n');

/** To be put before the variants of an example that a page is about. */
export const HoldScripts = () => <script data-holds-scripts="">{hold}</script>;
