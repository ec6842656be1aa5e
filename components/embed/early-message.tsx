import { source, version } from '../../embed/messages';
import { literal } from '../live-example/literal';
import { sizesByScale } from './text-sizes';

/**
 * Plain JavaScript in the page itself: what the page around an embed says before React is there is kept, as an attribute of the
 * document. `early-start.tsx` waits for it, and `use-around.ts` reads it. Text has its size on a slide from the first picture on:
 * `text-sizes.ts` does the same later.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const note = [
  '  var style = document.documentElement.style;',
  '  function show(scale) {',
  '    if (Math.sign(scale) !== 1) return;',
  '    sizes.forEach(function (size) {',
  '      var name = size[0], usual = size[1], own = `--asked-` + name;',
  '      var asked = style.getPropertyValue(own) || style.getPropertyValue(`--` + name) || usual;',
  '      style.setProperty(own, asked);',
  '      var least = Math.ceil(size[3] / scale);',
  '      var wanted = Math.min(size[2], Math.max(asked, least));',
  '      if (wanted === usual) if (!style.getPropertyValue(`--` + name)) return;',
  '      style.setProperty(`--` + name, wanted);',
  '      document.documentElement.dataset[name] = wanted;',
  '    });',
  '  }',
  '  addEventListener(`message`, function (event) {',
  '    if (event.source !== parent) return;',
  '    var data = Object(event.data);',
  '    var isOurs = data.source === source ? data.version === version : false;',
  '    var type = isOurs ? data.type : typeof event.data === `string` ? event.data.replace(`slide:`, ``) : ``;',
  '    if (isOurs) if (type === `scale`) show(data.scale);',
  '    if (!names.includes(type)) return;',
  '    document.documentElement.dataset.told = type;',
  '    dispatchEvent(new Event(`told`));',
  '  });',
].join('\n');

const sizes = sizesByScale.map(({ name, usual, largest, readable }) => [name, usual, largest, readable]);

/** To be put before the variants of an embed. */
export const EarlyMessage = () => (
  <script>{`(function (source, version, names, sizes) {\n${note}\n})(${literal(source)}, ${version}, ${literal(['start', 'stop'])}, ${literal(sizes)});`}</script>
);
