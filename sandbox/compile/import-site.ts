/** One place where a module names another. */
export interface ImportSite {
  specifier: string;
  start: number;
  /** Names taken from it, `default` included; undefined where all of it is: `import *`, `require`, `import()`. */
  names?: string[];
  /** `export … from`: the names may be types, which only their file can tell. */
  reExport: boolean;
  /** The texts around the values of an import that names its file by a template; `specifier` is empty. */
  pattern?: string[];
}
