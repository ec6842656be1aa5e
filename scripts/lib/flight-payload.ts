/**
 * How Next.js hands the Flight payload of a page to the browser: one script for each piece, one right behind the other. As data
 * they cost no hash in the policy, which no compression makes smaller, and browsers need not compile up to 200 kB of text at
 * one go.
 */
const piece =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((.*?)\)<\/script>/gs;

/** Hands the pieces in front of it to Next.js, in their order. The same on every page, so that its hash is too. */
const handOver =
  '<script>JSON.parse(document.currentScript.previousElementSibling.textContent).forEach(function(piece){(self.__next_f=self.__next_f||[]).push(piece)})</script>';

const asData = (pieces: readonly string[]) =>
  `<script type="application/json" data-payload="">[${pieces.join(',')}]</script>${handOver}`;

/**
 * @returns the page with its pieces as data, those that follow each other as one
 * @throws {SyntaxError} where a piece is not data
 */
export function payloadAsData(html: string): string {
  const parts: string[] = [];
  let run: string[] = [];
  let end = 0;
  const closeRun = () => {
    if (run.length > 0) parts.push(asData(run));
    run = [];
  };
  for (const { 0: whole, 1: data = '', index } of html.matchAll(piece)) {
    JSON.parse(data);
    if (index > end) {
      closeRun();
      parts.push(html.slice(end, index));
    }
    run.push(data);
    end = index + whole.length;
  }
  closeRun();
  return parts.join('') + html.slice(end);
}
