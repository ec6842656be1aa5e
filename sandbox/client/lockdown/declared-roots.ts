import { uncurried } from '../../shared/native';

const exec = uncurried(RegExp.prototype.exec);
const slice = uncurried(String.prototype.slice);
const declaration = /shadowrootmode/i;

/** HTML may hold shadow roots; they would come in without being seen, closed ones for good. */
export function keepRootsOutOfHtml(): void {
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    const setHtml = owner.setHTMLUnsafe && uncurried(owner.setHTMLUnsafe);
    if (!setHtml) continue;
    owner.setHTMLUnsafe = function setHTMLUnsafe(this: Element & ShadowRoot, html: string, ...rest: []) {
      setHtml(this, withoutRoots(`${html}`), ...rest);
    };
  }
  const parse = Document.parseHTMLUnsafe && uncurried(Document.parseHTMLUnsafe);
  if (parse)
    Document.parseHTMLUnsafe = (html: string, ...rest: []) =>
      parse(Document, withoutRoots(`${html}`), ...rest);
  for (const name of ['write', 'writeln'] as const) replaceWrite(name);
}

function replaceWrite(name: 'write' | 'writeln'): void {
  const write = uncurried(Document.prototype[name]);
  const end = 'shadowrootmode'.length - 1;
  let tail = '';
  Document.prototype[name] = function replaced(...parts: string[]) {
    let html = '';
    for (let index = 0; index < parts.length; index += 1) html += `${parts[index]}`;
    // The word may come in two parts.
    const crossing = exec(declaration, tail + slice(html, 0, end));
    tail = slice(tail + html, -end);
    write(this, (crossing ? '-' : '') + withoutRoots(html));
  };
}

function withoutRoots(html: string): string {
  let result = '';
  let rest = html;
  for (let found = exec(declaration, rest); found; found = exec(declaration, rest)) {
    result += `${slice(rest, 0, found.index)}data-`;
    rest = slice(rest, found.index);
    result += slice(rest, 0, 1);
    rest = slice(rest, 1);
  }
  return result + rest;
}
