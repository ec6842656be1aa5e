import type { Field } from '../../embed/parameters/fields';
import { literal } from '../live-example/literal';

/** What is applied before the page is drawn: by attributes of the document, which style sheets read. */
const early = new Set([
  ...['theme', 'layout', 'view', 'wire', 'console', 'hidenav', 'fontsize', 'zoom'],
  ...['autorun', 'runonclick', 'variant', 'step', 'spotlight'],
  ...['toolbar', 'stances', 'proof', 'exchange', 'headers'],
]);

/**
 * Plain JavaScript in the page itself. It understands what `embed/parameters/read.ts` does of the same fields; what is not
 * understood is left as it is, and told of later.
 *
 * React writes it as text, so it holds no character that HTML has another spelling for.
 */
const apply = [
  '  var asked = new URLSearchParams(location.search);',
  '  var root = document.documentElement;',
  '  function found(field) {',
  '    return field[0].map(function (name) { return asked.getAll(name).pop(); }).filter(function (text) {',
  '      return text !== undefined;',
  '    }).pop();',
  '  }',
  '  fields.forEach(function (field) {',
  '    var name = field[0][0], text = found(field);',
  '    if (text === undefined) return;',
  '    if (field[1] === `flag`) {',
  '      if (/^(1|true|yes|on)?$/i.test(text)) root.dataset[name] = `1`;',
  '      if (/^(0|false|no|off)$/i.test(text)) root.dataset[name] = `0`;',
  '    }',
  '    if (field[1] === `choice`) if (field[2].includes(text)) root.dataset[name] = text;',
  '    if (field[1] === `list`) root.dataset[name] = text;',
  '    if (field[1] === `number`) if (/^[0-9]{1,6}(px)?$/.test(text)) {',
  '      var number = parseInt(text, 10);',
  '      if (Math.min(Math.max(number, field[3]), field[4]) !== number) return;',
  '      root.dataset[name] = number;',
  '      root.style.setProperty(`--` + name, number);',
  '    }',
  '  });',
].join('\n');

/** To be put first into the page. */
export function EarlySettings({ fields }: { fields: readonly Field[] }) {
  const data = fields
    .filter(({ name }) => early.has(name))
    .map(({ name, aliases = [], kind, values = [], min = 0, max = 0 }) => [
      [name, ...aliases],
      kind,
      values,
      min,
      max,
    ]);
  return <script>{`(function (fields) {\n${apply}\n})(${literal(data)});`}</script>;
}
