/**
 * Plain JavaScript in the page itself, which runs while the page is read. The frame of each variant in view begins to load
 * before React is there, unless the address of an embed asks to wait (`components/embed/early-settings.tsx`); browsers wait with
 * those that are far from the screen. What is alive in a frame is shown, whether
 * React is there or not. Never for a reader who saves data.
 *
 * On the page of one example the scripts of the page are held (`scripts/lib/hold-scripts.ts`). They run when the example is
 * alive, the reader presses anything, or 3 s are over.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const start = [
  '(function (script) {',
  '  function release() {',
  '    document.querySelectorAll(`script[data-held]`).forEach(function (held) {',
  '      var now = document.createElement(`script`);',
  '      now.src = held.dataset.held;',
  '      now.async = false;',
  '      if (held.hasAttribute(`async`)) now.setAttribute(`async`, ``);',
  '      held.replaceWith(now);',
  '    });',
  '  }',
  '  function open(pane) {',
  '    var frame = pane.querySelector(`iframe[data-src]`);',
  '    addEventListener(`message`, function (event) {',
  '      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;',
  '      if (event.data !== `alive`) return;',
  '      frame.inert = false;',
  '      pane.dataset.alive = ``;',
  '      requestAnimationFrame(function () { setTimeout(release); });',
  '    });',
  '    frame.src = frame.dataset.src;',
  '  }',
  '  addEventListener(`pointerdown`, release, { capture: true, once: true });',
  '  addEventListener(`keydown`, release, { capture: true, once: true });',
  '  var connection = navigator.connection;',
  '  var savesData = connection ? connection.saveData : false;',
  '  if (savesData || matchMedia(`(prefers-reduced-data: reduce)`).matches) {',
  '    addEventListener(`DOMContentLoaded`, release);',
  '    return;',
  '  }',
  '  setTimeout(release, 3000);',
  '  var asked = document.documentElement.dataset;',
  '  if (asked.autorun === `0` || asked.runonclick === `1`) return;',
  '  var panes = script.parentElement;',
  '  var name = /^[a-z-]+$/.test(asked.variant) ? asked.variant : ``;',
  '  var pane = name ? panes.querySelector(`[data-variant=` + name + `]`) : null;',
  '  if (pane) open(pane);',
  '  else panes.querySelectorAll(`[data-view]:not([data-view=hidden])`).forEach(open);',
  '})(document.currentScript);',
].join('\n');

/**
 * To be put behind the variants.
 *
 * @param isAlone whether the page is about this example alone, and its scripts are held
 */
export const EarlyStart = ({ isAlone = false }: { isAlone?: boolean }) => (
  <script data-holds-scripts={isAlone ? '' : undefined}>{start}</script>
);
