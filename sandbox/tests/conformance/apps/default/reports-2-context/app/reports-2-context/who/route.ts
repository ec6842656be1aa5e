import { AsyncLocalStorage } from 'async_hooks';
import { tenant, tenants } from '../store';

async function enter(name: string) {
  tenants.enterWith({ name });
  return tenant();
}

export async function POST(request: Request) {
  const name = await request.text();
  const later = tenants.run({ name: `${name} earlier` }, () => AsyncLocalStorage.bind(() => tenant()));
  const resume = tenants.run({ name: `${name} kept` }, () => AsyncLocalStorage.snapshot());
  const inside = await tenants.run({ name }, async () => [
    await tenant(),
    ...(await Promise.all([tenant(9), tenant(1)])),
    await tenants.run({ name: `${name} within` }, tenant, 2),
    await tenants.exit(() => tenant()),
    await new Promise((done) => setTimeout(() => done(tenant()), 2)),
  ]);
  return Response.json([
    inside,
    await later(),
    await resume(() => tenant()),
    await tenant(),
    await enter(name),
  ]);
}
