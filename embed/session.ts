/** What an embed keeps by itself where no page around it does, and what such a page keeps for it: for as long as the tab is open. */

/** @returns what was kept under this name; undefined where there is nothing, or the browser has no storage for a frame of another site */
export function readSession(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSession(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Blocked or full: then nothing outlives the page.
  }
}
