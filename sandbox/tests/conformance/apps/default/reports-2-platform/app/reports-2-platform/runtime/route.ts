import { kinds } from '../globals/kinds';

const started = process.uptime();
let swept = 0;
const sweeper = setInterval(() => {
  swept += 1;
}, 20);
sweeper.unref();

const ran = () =>
  new Promise<string[]>((done) => {
    const order: string[] = [];
    setTimeout(() => done(order), 40);
    setImmediate((word: string) => order.push(word), 'immediate');
    process.nextTick((word: string) => order.push(word), 'tick');
    order.push('now');
  });

export async function POST() {
  const timer = setTimeout(() => undefined, 1000);
  const hasRef = [timer.hasRef(), timer.unref().hasRef(), typeof timer[Symbol.toPrimitive]()];
  clearTimeout(timer);
  const order = await ran();
  process.env.SET_BY_CODE = String(3);
  const number = process.hrtime.bigint();
  return Response.json({
    kinds: kinds(),
    order,
    hasRef,
    swept: swept > 0,
    uptime: process.uptime() >= started,
    elapsed: process.hrtime.bigint() >= number,
    memory: Object.values(process.memoryUsage()).every((size) => size > 0),
    kindsOfProcess: [
      typeof process.version,
      typeof process.versions.node,
      typeof process.pid,
      typeof process.platform,
    ],
    runtime: process.env.NEXT_RUNTIME,
    set: process.env.SET_BY_CODE,
  });
}
