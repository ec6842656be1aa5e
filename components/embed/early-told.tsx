import { source } from '../../embed/messages';
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
  '    var data = event.data;',
  '    var type = String(data).replace(`slide:`, ``);',
  '    if (Object(data).source === source) type = data.type;',
  '    if (!names.includes(type)) return;',
  '    document.documentElement.dataset.told = type;',
  '    dispatchEvent(new Event(`told`));',
  '  });',
].join('\n');

/** To be put before the variants of an embed. */
export const EarlyTold = () => (
  <script>{`(function (source, names) {\n${note}\n})(${literal(source)}, ${literal(['start', 'stop'])});`}</script>
);
