/**
 * An enum may be declared in parts. Sucrase exports each of them, and the second export of a name is a mistake: the later parts add
 * to the variable that the first has exported. Every offset stays.
 *
 * @param code as Sucrase makes it of TypeScript
 */
export function exportEnumsOnce(code: string): string {
  const exported = new Set<string>();
  return code.replaceAll(part, (all, name: string) => {
    if (!exported.has(name)) {
      exported.add(name);
      return all;
    }
    return all.replace('export', '      ');
  });
}

const part = /\bexport var ([^\s;()]+); \(function \(\1\) \{/g;
