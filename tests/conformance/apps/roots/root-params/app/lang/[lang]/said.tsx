import { lang } from 'next/root-params';

export async function Said() {
  return <p data-testid="said">{`said ${await lang()}`}</p>;
}
