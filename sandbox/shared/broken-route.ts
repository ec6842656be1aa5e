/** What is answered at a route that cannot be served, while the others can; `next dev` has such a page of its own. */
import type { Problem } from './protocol';

/** The id of its `<html>`: nothing of it comes alive, and the page that shows it has not failed. */
export const brokenRouteId = '__broken_route__';

const style =
  'body{margin:1.5rem;font:1rem/1.5 system-ui,sans-serif}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem}';

/** The document: what is wrong, where, and what to do. */
export function brokenDocument({ stage, message, fix, only = [], ...position }: Problem): string {
  const says = stage === 'build' ? "doesn't compile" : 'fails';
  const where = [position.file?.slice(1), position.line, position.column]
    .filter((part) => part !== undefined)
    .join(':');
  const parts = [where, message, fix && `fix: ${fix}`].filter((part): part is string => Boolean(part));
  return [
    `<!DOCTYPE html><html lang="en" id="${brokenRouteId}"><head><meta charset="utf-8">`,
    `<meta name="color-scheme" content="light dark"><title>500: this route ${says}</title><style>${style}</style></head>`,
    `<body><h1>This route ${says}</h1><p>The app's other routes still work.</p>`,
    ...parts.map((part) => `<pre>${escaped(part)}</pre>`),
    '</body></html>',
  ].join('');
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
