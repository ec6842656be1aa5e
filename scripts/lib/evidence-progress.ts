/** One line for each experiment that ends, with the time that is left by the pace so far. */
export class Progress {
  private done = 0;
  private failedRuns = 0;
  private readonly wrong: string[] = [];
  private readonly ids = new Set<string>();
  private readonly started = Date.now();

  constructor(private readonly total: number) {}

  /** @param problems what was not as expected, or as recorded */
  ended(target: string, id: string, problems: readonly string[]): void {
    this.report(target, id, problems.length === 0 ? '✓' : '✘');
    for (const problem of problems) this.note(target, id, problem);
  }

  failed(target: string, id: string, reason: string): void {
    this.report(target, id, '✘');
    this.note(target, id, reason);
  }

  /** @returns the exit code */
  end(): number {
    const seconds = Math.round((Date.now() - this.started) / 1000);
    console.log(`\n${this.done} runs in ${seconds} s, ${this.wrong.length} problems`);
    for (const line of this.wrong) console.error(line);
    return this.wrong.length === 0 && this.done > 0 ? 0 : 1;
  }

  /** How many runs there were, and how many of them had a problem. */
  counts(): { runs: number; failed: number } {
    return { runs: this.done, failed: this.failedRuns };
  }

  /** Of the experiments with a problem. */
  wrongIds(): string[] {
    return [...this.ids];
  }

  private note(target: string, id: string, text: string): void {
    this.ids.add(id);
    this.wrong.push(`\n${id} on ${target}\n  ${text.trimEnd().replaceAll('\n', '\n  ')}`);
  }

  private report(target: string, id: string, mark: '✓' | '✘'): void {
    this.done += 1;
    if (mark === '✘') this.failedRuns += 1;
    const left = ((Date.now() - this.started) / this.done) * (this.total - this.done);
    const minutes = left < 60_000 ? `${Math.ceil(left / 1000)} s` : `${Math.ceil(left / 60_000)} min`;
    console.log(`  ${mark}  ${id} on ${target}  ${this.done} of ${this.total}, about ${minutes} left`);
  }
}
