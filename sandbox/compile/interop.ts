/**
 * What Sucrase writes into a module for `import` and `export *` of another, each in one line at its start: what these do is
 * said once, by the runtime of modules (`../module-exports.ts`).
 */
const helpers: readonly [written: RegExp, name: string][] = [
  [
    /(function _interopRequireWildcard\d*\(obj\) \{).*?newObj\.default = obj; return newObj; \} \}/,
    '$$importAll',
  ],
  [
    /(function _interopRequireDefault\d*\(obj\) \{) return obj && obj\.__esModule \? obj : \{ default: obj \}; \}/,
    '$$importDefault',
  ],
  [
    /(function _createStarExport\d*\(obj\) \{) Object\.keys\(obj\).*?get: \(\) => obj\[key\]\}\); \}\); \}/,
    '$$exportAll',
  ],
];

/** @param code as Sucrase compiles it to CommonJS */
export const withOwnInterop = (code: string): string =>
  helpers.reduce(
    (text, [written, name]) => text.replace(written, (_, head: string) => `${head} return ${name}(obj); }`),
    code,
  );

const mark = '$$text_';

/** A name for Sucrase in the place of one that is written as a text, which it does not read. */
export const asIdentifier = (text: string): string =>
  mark + [...text].map((letter) => letter.codePointAt(0)?.toString(16)).join('_');

/** Puts the texts back, which are members of modules in the code now. */
export const withTexts = (code: string): string =>
  code.replaceAll(/\.\$\$text_([0-9a-f_]+)/g, (_, codes: string) => {
    const text = codes.split('_').map((each) => String.fromCodePoint(Number.parseInt(each, 16)));
    return `[${JSON.stringify(text.join(''))}]`;
  });
