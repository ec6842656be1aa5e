import * as named from '../../../lib/export-forms/named';
import { beta, 'with-dash' as dash, setBeta } from '../../../lib/export-forms/named';
import * as passedOn from '../../../lib/export-forms/passed-on';

function tried(run: () => unknown) {
  try {
    return ['done', run()];
  } catch (error) {
    return error instanceof Error ? [error.name, error.message] : error;
  }
}

const shapeOf = (all: object) => ({
  text: String(all),
  keys: Object.keys(all),
  isSealed: Object.isSealed(all),
  add: tried(() => Object.assign(all, { more: 1 })),
  remove: tried(() => Reflect.deleteProperty(all, 'nothing')),
});

export async function POST() {
  const again = await import('../../../lib/export-forms/named');
  const write = (name: string) => tried(() => Object.assign(named, { [name]: 5 }));
  const live = [beta];
  setBeta(9);
  live.push(beta, named.beta, passedOn.beta);
  return Response.json({
    named: shapeOf(named),
    passedOn: shapeOf(passedOn),
    json: JSON.stringify(named),
    write: [write('zeta'), write('alpha'), write('beta')],
    isSame: again === named,
    live,
    odd: [dash, passedOn.back, passedOn.default.who, String(passedOn.inner)],
  });
}
