import { expect, it } from 'vitest';
import { serveFiles } from './serve-files.testing';
import { prerenderRefusals, filesOfRefusal, compileRefusals, filesOfConfig } from '../../tests/conformance/build-errors';
import { loneRefusals } from '../../tests/conformance/lone-refusals';
import { filesIn } from '../../tests/conformance/builds';
const run = async (files: any) => { try { return (await serveFiles(files)).refused; } catch (e: any) { return e.problem ?? { message: String(e.message), ...e }; } };
for (const [n, list] of [['prerender', prerenderRefusals], ['compile', compileRefusals]] as const) {
  const files = filesIn(`tests/conformance/build-errors/${n}`);
  it.each(list.map((r) => [r.name, r] as const))(`${n} %s`, async (_n, r) => {
    const p: any = await run(filesOfRefusal(files, r));
    expect(p?.message).toContain(r.words);
    if ('file' in r.at) expect(p).toMatchObject(r.at); else expect(JSON.stringify(p)).toContain(r.at.route);
  });
}
it.each(loneRefusals.map((r) => [r.name, r] as const))('lone %s', async (_n, r) => {
  const p: any = await run(filesOfConfig(r));
  expect(p).toMatchObject({ file: r.at });
  expect(p?.message).toContain(r.words);
});
