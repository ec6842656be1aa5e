/** TypeScript itself, as ts-morph brings it: the last release line that is JavaScript. */
declare module '@ts-morph/common/dist/typescript.js' {
  import { ts } from '@ts-morph/common';
  export = ts;
}
