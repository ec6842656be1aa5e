/** What becomes of the rows being compared when one more is asked for. */
export interface Choice {
  compared: readonly string[];
  /** A third row was asked for: nothing changes, and the reader is told why. */
  isRefused: boolean;
}

/** Takes a row into the comparison, or out of it where it is in already. At most two are in. */
export function choose(compared: readonly string[], id: string): Choice {
  if (compared.includes(id)) return { compared: compared.filter((one) => one !== id), isRefused: false };
  if (compared.length >= 2) return { compared, isRefused: true };
  return { compared: [...compared, id], isRefused: false };
}
