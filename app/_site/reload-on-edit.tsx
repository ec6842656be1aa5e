/**
 * Under `npm run dev`, loads the page again after an edit of what Next.js does not import, such as data: `scripts/dev.ts` tells
 * of it. No reader gets it.
 */
export function ReloadOnEdit() {
  const port = process.env.EDITS_PORT;
  if (process.env.NODE_ENV !== 'development' || !port) return null;
  const script = `new EventSource('http://' + location.hostname + ':${Number(port)}').onmessage = () => location.reload();`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, and a number
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
