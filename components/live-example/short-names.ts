/** @returns for each file its name with the folder before it, or all of its path where that is another's as well */
export function shortNames(files: readonly string[]): Map<string, string> {
  const short = files.map(shortened);
  const isShared = (name: string) => short.indexOf(name) !== short.lastIndexOf(name);
  return new Map(
    files.map((file) => {
      const name = shortened(file);
      return [file, isShared(name) ? file.slice(1) : name];
    }),
  );
}

/** Where a file is says what it is to Next.js, and that is its folder. */
function shortened(file: string): string {
  const parts = file.split('/').filter(Boolean);
  return parts.slice(-2).join('/');
}
