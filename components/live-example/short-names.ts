/** @returns for each file its name, with the folder before it where another file has the same name */
export function shortNames(files: readonly string[]): Map<string, string> {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const names = files.map(nameOf);
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return new Map(
    files.map((file) => {
      const name = nameOf(file);
      return [file, isShared(name) ? file.split('/').slice(-2).join('/') : name];
    }),
  );
}
