import 'server-only';

export const total = 12;

/** Imports one file after the other, from the next one on. */
export async function* importFiles(
  done: number,
  signal: AbortSignal,
) {
  for (let file = done + 1; file <= total; file++) {
    await new Promise((next) => setTimeout(next, 400));
    if (signal.aborted) {
      console.log(
        `import: reader left before file ${file}`,
      );
      return;
    }
    yield file;
  }
  console.log('import: all sent');
}
