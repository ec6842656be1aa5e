/**
 * Style rules that show one item of `[data-exchanges]`: the one that `data-exchange` of the document names, which is set
 * before the page is drawn; the first where it names none of them. Without scripts, which could not know, all are shown.
 *
 * @param count of the items
 */
export function onlyAsked(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `[data-exchange="${index + 1}"]`);
  const asked = names.map((name, index) => `:root${name} [data-exchanges]>li:nth-child(${index + 1})`);
  const first = `:root:not(${names.join()}) [data-exchanges]>li:first-child`;
  return `@media (scripting:enabled){[data-exchanges]>li{display:none}${[first, ...asked].join()}{display:block}}`;
}
