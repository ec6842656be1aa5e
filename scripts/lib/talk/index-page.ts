/** The page at the root of a talk's folder: what is in it, what to paste, and how to serve it. */

export interface TalkEmbed {
  slug: string;
  title: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** @param folder its name, as slides beside it know it */
export const iframeOf = ({ slug, title }: TalkEmbed, folder: string): string =>
  `<iframe src="${folder}/embed/${slug}.html" title="${escaped(title)}" width="100%" height="720" allow="fullscreen"></iframe>`;

const style = `
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; }
  h1, h2 { line-height: 1.25; }
  h2 { margin-top: 2rem; font-size: 1.2rem; }
  code, pre { font: 0.9rem/1.5 ui-monospace, monospace; }
  pre { padding: 0.75rem; border: 1px solid; border-radius: 3px; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all; }
  a { color: inherit; }`;

const embedSection = (embed: TalkEmbed, folder: string) => `
<h2><a href="embed/${embed.slug}.html">${escaped(embed.title)}</a></h2>
<pre tabindex="0" aria-label="Iframe of ${escaped(embed.title)}">${escaped(iframeOf(embed, folder))}</pre>`;

interface Listed {
  embeds: readonly TalkEmbed[];
  folder: string;
  /** In words. */
  size: string;
}

/** @returns HTML that works as a file, too, and says what does not */
export const indexPage = ({ embeds, folder, size }: Listed): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<title>Examples for a talk</title>
<style>${style}
</style>
<h1>Examples for a talk</h1>
<p>${embeds.length === 1 ? 'One example' : `${embeds.length} examples`}, ${size}. They run in the browser and need no network.</p>
<h2>Does the address of this page begin with <code>file://</code>?</h2>
<p>Then the examples do not run: browsers start no worker and fetch nothing for a page that was opened as a file. Start a server in this
folder:</p>
<pre tabindex="0" aria-label="Command">python3 -m http.server</pre>
<p>and open <a href="http://localhost:8000">http://localhost:8000</a>. Any other server of plain files does as well.</p>
<h2>In your slides</h2>
<p>Best copy the folder <code>${escaped(folder)}</code> beside the page of your slides, such as into <code>public/</code>, and paste an iframe. The
examples then have the same origin as the slides. From a server of its own, put its address before the path:
<code>http://localhost:8000/embed/…</code></p>${embeds.map((embed) => embedSection(embed, folder)).join('')}
<h2>What is left out</h2>
<p>The editor does not check types here, and packages that none of these examples imports are not there. The pages of the site behind
the links under “About” are not there, either.</p>
</html>
`;

/** By which a folder is known to have been written here. */
export const generator = 'npm run talk';
