/** What a call comes to, as text. */
export async function tried(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'returned';
  } catch (error) {
    return `refused ${error instanceof Error ? error.message : error}`;
  }
}
