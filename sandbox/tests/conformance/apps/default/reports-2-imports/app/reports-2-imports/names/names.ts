// Each of these names means something where code is bundled, and is an ordinary name here.
const module = 'a module';
const process = { step: 'a step' };
const global = 'everywhere';
const location = { city: 'Oslo' };
const name = 'a name';
const self = 'oneself';

export const names = () => [module, process.step, global, location.city, name, self].join(', ');
