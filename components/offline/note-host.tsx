/**
 * Plain JavaScript in the page itself, which runs before any frame of an app is loaded: notes why none could run here. A frame
 * without `allow-same-origin` has no origin, so nothing can be fetched for the app, and nobody can speak to it; without
 * `allow-forms` no form is sent, and browsers tell nobody but the console: then no `submit` is heard either.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const note = [
  '(function () {',
  '  var root = document.documentElement;',
  '  function mark(problem) { root.dataset.host = problem; }',
  '  if (location.protocol === `file:`) return mark(`file`);',
  '  if (self.origin === `null`) return mark(`origin`);',
  '  var form = document.createElement(`form`);',
  '  if (!form.requestSubmit) return;',
  '  var isSent = false;',
  '  form.addEventListener(`submit`, function (event) { event.preventDefault(); isSent = true; });',
  '  root.append(form);',
  '  form.requestSubmit();',
  '  form.remove();',
  '  if (!isSent) mark(`forms`);',
  '})();',
].join('\n');

/** To be put before the variants of an example that others may put into their pages. */
export const NoteHost = () => <script>{note}</script>;
