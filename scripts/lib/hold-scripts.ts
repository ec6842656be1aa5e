/**
 * The page of one example holds its scripts back until the example is alive: they would take the processor from what the
 * reader came for. `components/live-example/early-start.tsx` runs them then. They are fetched meanwhile, but not compiled.
 */

/** A script of the build, as Next.js writes it: its attributes and its path. Not those for browsers without modules. */
const scriptTag =
  /<script\b(?![^>]*\bnomodule\b)([^>]*?)\ssrc="([^"]*\/_next\/static\/[^"]*)"([^>]*)><\/script>/gi;
/** Browsers compile what is preloaded. */
const preloadTag = /<link rel="preload"[^>]*\bas="script"[^>]*>/g;

/** The page has what runs its scripts in time. */
const isHolding = (html: string) => /<script [^>]*\bdata-holds-scripts\b/.test(html);

/** @returns the page with its scripts held, where it is about one example; any other as it is */
export function holdScripts(html: string): string {
  if (!isHolding(html)) return html;
  const paths = new Set<string>();
  const held = html
    .replace(preloadTag, '')
    .replace(scriptTag, (_, before: string, path: string, after: string) => {
      paths.add(path);
      const async = /\basync\b/.test(before + after) ? ' async=""' : '';
      return `<script type="text/plain" data-held="${path}"${async}></script>`;
    });
  const links = [...paths].map((path) => `<link rel="prefetch" as="script" href="${path}"/>`);
  return held.replace('</head>', () => `${links.join('')}</head>`);
}
