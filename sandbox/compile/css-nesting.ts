import { BuildError, positionOf } from '../shared/problem';
import { inWords, limits } from './limits';

/** What counts in a stylesheet for its selectors; comments, strings and escapes are stepped over. */
const part =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|\\[\s\S]|[{}();,@]/g;

interface Block {
  /** Selectors of the rule, with those of the rules around it. */
  selectors: number;
  /** Characters of the longest of them, at most. */
  characters: number;
}

/**
 * Each selector of a nested rule is written out for each selector around it: 24 rules of two names each, one inside the
 * other, are 16 million. They are counted before the work is done.
 *
 * @throws {BuildError} where there are more than a page can take in, or rules are nested too deeply
 */
export function refuseMultiplied(file: string, source: string): void {
  const open: Block[] = [{ selectors: 1, characters: 0 }];
  const rule = createRule();
  let room: number = limits.selectors;
  let characters: number = limits.styleCharacters;
  for (const { 0: sign, index } of source.matchAll(part)) {
    if (sign === '{') {
      const block = rule.open(index, open.at(-1));
      room -= block.selectors;
      characters -= block.selectors * block.characters;
      open.push(block);
      if (room < 0 || characters < 0) throw tooMany(file, source, index);
      if (open.length > limits.ruleDepth + 1) throw tooDeep(file, source, index);
    } else if (sign === '}') {
      if (open.length > 1) open.pop();
      rule.start(index + 1);
    } else rule.read(sign, index);
  }
}

/** The text before a brace, as far as it has been read. */
function createRule() {
  let start = 0;
  let commas = 0;
  let depth = 0;
  let isAt = false;
  return {
    start(index: number): void {
      start = index;
      commas = 0;
      depth = 0;
      isAt = false;
    },
    read(sign: string, index: number): void {
      if (sign === ';') this.start(index + 1);
      else if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
      else if (sign === '@') isAt = true;
      else if (sign === ',' && depth <= 0) commas += 1;
    },
    /** @param around the block that holds it */
    open(index: number, around: Block = { selectors: 1, characters: 0 }): Block {
      const own = { selectors: commas + 1, characters: index - start };
      const rule = isAt
        ? around
        : {
            selectors: own.selectors * around.selectors,
            characters: own.characters / own.selectors + around.characters,
          };
      this.start(index + 1);
      return rule;
    },
  };
}

const tooMany = (file: string, source: string, offset: number) =>
  new BuildError({
    file,
    ...positionOf(source, offset),
    message: `nesting turns this into too many selectors; the limit is ${inWords(limits.selectors)} selectors and ${inWords(limits.styleCharacters)} characters`,
    fix: 'nest fewer rules, or use fewer selectors in each',
  });

const tooDeep = (file: string, source: string, offset: number) =>
  new BuildError({
    file,
    ...positionOf(source, offset),
    message: `rules are nested more than ${limits.ruleDepth} levels deep here`,
    fix: 'nest fewer rules',
  });
