import type { ClassBody, ExpressionStatement, MethodDefinition, Program, PropertyDefinition } from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';

/**
 * Next.js sets the parameter properties of TypeScript (`constructor(private db: Db)`) before the fields of their class, so
 * that a field can be made of them. Sucrase sets them after all fields: here each field with a value becomes a
 * method, which the constructor calls behind them.
 */
export function fieldsAfterParameters(output: MagicString, ast: Program): void {
  if (!output.original.includes(';this.')) return;
  simple(ast, {
    ClassBody({ body }: ClassBody) {
      const maker = body.find((each) => each.type === 'MethodDefinition' && each.kind === 'constructor');
      const last = maker && lastParameterProperty(output.original, maker as MethodDefinition);
      const fields = body.filter(hasOwnValue);
      if (!last || fields.some(({ computed }) => computed)) return;
      for (const [index, { key, end }] of fields.entries()) {
        const name = output.original.slice(key.start, key.end);
        const target = /^['"\d]/.test(name) ? `this[${name}]` : `this.${name}`;
        output.appendLeft(key.end, `; #$$field${index}() { ${target}`);
        output.appendRight(end, ' }');
        output.appendLeft(last.end, `this.#$$field${index}();`);
      }
    },
  });
}

const hasOwnValue = (member: ClassBody['body'][number]): member is PropertyDefinition =>
  member.type === 'PropertyDefinition' && !member.static && Boolean(member.value);

/** @returns the last of the assignments that Sucrase writes, without a space, behind `{;` or the call of `super` */
function lastParameterProperty(code: string, { value }: MethodDefinition): ExpressionStatement | undefined {
  const statements = value.body.body;
  const superCall = statements.findIndex((each) => /^super\s*\(/.test(code.slice(each.start, each.end)));
  const isWritten = superCall >= 0 || code.startsWith('{;this.', value.body.start);
  let last: ExpressionStatement | undefined;
  for (const each of isWritten ? statements.slice(Math.max(superCall, 0) + 1) : []) {
    const assigned = /^this\.([\w$\u0080-\uffff]+) = \1;$/.exec(code.slice(each.start, each.end));
    if (each.type !== 'ExpressionStatement' || !assigned || code[each.start - 1] !== ';') break;
    last = each;
  }
  return last;
}
