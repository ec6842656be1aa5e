'use client';
import * as prices from '../../lib/prices';
import name, { started } from '../../lib/starts';

export function Shown() {
  const { currency, places, rate } = prices;
  return <p data-testid="client">{JSON.stringify([currency, places, rate, name(), started])}</p>;
}
