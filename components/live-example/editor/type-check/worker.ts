/** Checks types away from the page's thread: `scripts/build-editor.ts` bundles it with TypeScript, and packs the types. */
import type { Files } from 'next-sandbox';
import { answerQuestions } from '../answer-questions';
import type { TypeAnswer, TypeQuestion } from './messages';
import { createTypeService } from './service';

/** Packages whose types are a pack of their own, and the name of that; written in by scripts/lib/editor/workers.ts. */
declare const typePacks: Readonly<Record<string, string>>;

const service = createTypeService();
const loaded = new Map<string, Promise<void>>();

function load(name: string): Promise<void> {
  const known = loaded.get(name);
  if (known) return known;
  const loading = unpacked(`types-${name}.bin`).then((text) => service.add(JSON.parse(text)));
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}

async function unpacked(file: string): Promise<string> {
  const { ok, body, status } = await fetch(new URL(file, self.location.href));
  if (!ok || !body) throw new Error(`${file} answered ${status}`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}

function packsFor(files: Files): string[] {
  const code = Object.values(files).join('\n');
  const imported = Object.entries(typePacks).filter(
    ([name]) => code.includes(`'${name}`) || code.includes(`"${name}`),
  );
  return ['core', ...imported.map(([, pack]) => pack)];
}

answerQuestions(async (question: TypeQuestion): Promise<TypeAnswer> => {
  if (question.type === 'hover')
    return { hover: service.hover(question.file, question.code, question.offset) };
  await Promise.all(packsFor(question.files).map(load));
  return { problems: service.check(question.files) };
});
