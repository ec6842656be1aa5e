/**
 * A function of a file that is not run again while its text stays: most files do not change between two checks.
 * One result is kept for each file.
 */
export function remembered<Result>(make: (file: string, text: string) => Result): typeof make {
  const kept = new Map<string, { text: string; result: Result }>();
  return (file, text) => {
    const known = kept.get(file);
    if (known?.text === text) return known.result;
    const result = make(file, text);
    kept.set(file, { text, result });
    return result;
  };
}
