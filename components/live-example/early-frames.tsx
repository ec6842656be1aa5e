/**
 * Plain JavaScript in the page itself, which runs while the page is read: the frame of each variant in view begins to load
 * before React is there; browsers wait with those that are far from the screen. Never for a reader who saves data.
 */
const open = [
  '(function (script) {',
  '  var connection = navigator.connection;',
  '  if (connection ? connection.saveData : false) return;',
  '  if (matchMedia(`(prefers-reduced-data: reduce)`).matches) return;',
  '  var frames = script.parentElement.querySelectorAll(`[data-view]:not([data-view=hidden]) iframe[data-src]`);',
  '  frames.forEach(function (frame) { frame.src = frame.dataset.src; });',
  '})(document.currentScript);',
].join('\n');

/** To be put behind the variants. */
export const EarlyFrames = () => <script>{open}</script>;
