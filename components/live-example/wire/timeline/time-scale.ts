/** From and to, in milliseconds. */
export type Span = readonly [from: number, to: number];

/** A time axis from which long pauses are cut out: readers think for seconds, an answer takes milliseconds. */
export interface TimeScale {
  /** Where a moment is on the axis, from 0 to 1. */
  at(time: number): number;
  /** What was cut out: from and to on the axis, and how long it was in milliseconds. */
  pauses: { from: number; to: number; milliseconds: number }[];
}

/** Times without an exchange that are longer than this are cut out, in milliseconds. */
const longestGap = 200;
/** What all pauses together may take of the axis, and one of them. */
const mostForPauses = 0.3;
const mostForPause = 0.05;

/** @param spans of the exchanges, in any order */
export function timeScale(spans: readonly Span[]): TimeScale {
  const busy = merged(spans);
  const gaps = Math.max(busy.length - 1, 0);
  const pauseShare = gaps > 0 ? Math.min(mostForPause, mostForPauses / gaps) : 0;
  const total = busy.reduce((sum, [from, to]) => sum + to - from, 0) || 1;
  const busyShare = 1 - gaps * pauseShare;
  let start = 0;
  const parts = busy.map(([from, to]) => {
    const part = { from, to, start, width: ((to - from) / total) * busyShare };
    start += part.width + pauseShare;
    return part;
  });
  return {
    at(time) {
      const part = parts.findLast(({ from }) => from <= time) ?? parts[0];
      if (!part || part.to === part.from) return part?.start ?? 0;
      const share = Math.min(Math.max((time - part.from) / (part.to - part.from), 0), 1);
      return part.start + share * part.width;
    },
    pauses: parts.slice(1).map((part, index) => ({
      from: part.start - pauseShare,
      to: part.start,
      milliseconds: part.from - (parts[index]?.to ?? part.from),
    })),
  };
}

/** Overlapping spans, and those with a short gap between them, as one. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted(([one], [other]) => one - other);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last && from - last[1] <= longestGap) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
