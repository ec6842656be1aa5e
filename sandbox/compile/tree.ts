import type { hasDirective, scanModuleExports } from '@vitejs/plugin-rsc/transforms';
import type { Program } from 'acorn';
import { base } from 'acorn-walk';

type Body = Parameters<typeof hasDirective>[0] extends (infer Statement)[] ? { body: Statement[] } : never;

/** The transforms are typed against vite's ESTree; acorn's tree is the same ESTree under another name. */
export const asTree = (ast: Program) => ast as unknown as Parameters<typeof scanModuleExports>[0] & Body;

/** For `acorn-walk`: goes through a piece of code without the functions inside it. */
export const ownCodeOnly = Object.assign({ ...base }, { Function: () => undefined });
