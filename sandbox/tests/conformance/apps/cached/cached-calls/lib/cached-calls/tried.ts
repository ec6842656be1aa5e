/** What a call comes to, as text. */
export async function tried(run: () => unknown): Promise<string> {
  try {
    return `got ${await run()}`;
  } catch (error) {
    return `refused ${error instanceof Error ? error.message : error}`;
  }
}
