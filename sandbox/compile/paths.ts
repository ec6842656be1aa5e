/** An absolute path from a folder and what stands after it, with `.` and `..` resolved. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The folder that holds a file. */
export const folderOf = (file: string) => file.slice(0, Math.max(file.lastIndexOf('/'), 1));
