'use server';

const greeting = 'hello';

async function first(name: string, words = greeting) {
  return `${words} ${name}`;
}
const second = async (name: string) => `second ${name}`;

export { first as renamed, second };
export const third = async (name: string) => `third ${name}`,
  bound = first.bind(null, 'bound');
export default async function (name: string) {
  return `default ${name}`;
}
