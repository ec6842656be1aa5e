import { source, version } from '../../embed/messages';
import { literal } from '../live-example/literal';

/**
 * Plain JavaScript in the page itself: what the page around an embed says before React is there is kept, as an attribute of the
 * document. `early-start.tsx` waits for it, and `use-around.ts` reads it.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const note = [
  '  addEventListener(`message`, function (event) {',
  '    if (event.source !== parent) return;',
  '    var data = Object(event.data);',
  '    var isOurs = data.source === source ? data.version === version : false;',
  '    var type = isOurs ? data.type : typeof event.data === `string` ? event.data.replace(`slide:`, ``) : ``;',
  '    if (!names.includes(type)) return;',
  '    document.documentElement.dataset.told = type;',
  '    dispatchEvent(new Event(`told`));',
  '  });',
].join('\n');

/** To be put before the variants of an embed. */
export const EarlyTold = () => (
  <script>{`(function (source, version, names) {\n${note}\n})(${literal(source)}, ${version}, ${literal(['start', 'stop'])});`}</script>
);
