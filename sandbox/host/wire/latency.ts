/** Runs tasks in order, each after a delay, as a line between two computers carries them. */
export type Line = (task: () => void) => void;

/** @param delay in milliseconds, asked again for each task; none is run before those that came earlier */
export function createLine(delay: () => number): Line {
  const waiting: { due: number; task: () => void }[] = [];

  function runDue(): void {
    for (let first = waiting[0]; first; first = waiting[0]) {
      const rest = first.due - performance.now();
      if (rest > 0) {
        setTimeout(runDue, rest);
        return;
      }
      waiting.shift();
      first.task();
    }
  }

  return (task) => {
    const wanted = delay();
    if (wanted === 0 && waiting.length === 0) return task();
    const due = Math.max(performance.now() + wanted, waiting.at(-1)?.due ?? 0);
    waiting.push({ due, task });
    if (waiting.length === 1) setTimeout(runDue, wanted);
  };
}
