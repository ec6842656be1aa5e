const relative = (lang: string) => import(`../../../lib/reports-2-imports/messages/${lang}.json`);
const joined = (name: string) => import('../../../lib/reports-2-imports/greetings/' + name);
const required = (lang: string) => require(`../../../lib/reports-2-imports/messages/${lang}.json`);

export async function POST(request: Request) {
  const [lang, style] = await request.json();
  const missing = await relative('xx').catch(({ name, message, code }) => ({ name, message, code }));
  return Response.json([
    (await relative(lang)).default.hello,
    (await joined(style)).greet('Ada'),
    required(lang).hello,
    missing,
  ]);
}
