/**
 * An error's stack as Chromium and Node write it: name and message first, then `at name (place)` for each frame. Firefox and Safari write
 * neither name nor message, and `name@place`.
 *
 * @param error its name, message and stack may be anything
 */
export function stackOf({ name, message, stack }: Error): string {
  const head = message === '' ? String(name) : `${name}: ${message}`;
  if (stack === undefined) return head;
  const lines = String(stack).split('\n');
  // A message may hold an @, too; in Chromium it comes first.
  if (lines.some((line) => /^ {4}at /.test(line)) || stack.startsWith(head)) return stack;
  return [head, ...lines.filter((line) => line !== '').map(asFrame)].join('\n');
}

/** `name@place` as `    at name (place)`. */
function asFrame(line: string): string {
  const at = line.indexOf('@');
  const [name, place] = [line.slice(0, Math.max(at, 0)), line.slice(at + 1)];
  return name === '' ? `    at ${place}` : `    at ${name} (${place})`;
}
