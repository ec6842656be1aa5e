'use client';
import { Service } from './service';

export function Shown() {
  return <p data-testid="client">{new Service('b', { host: 'there', limit: 2 }).describe()}</p>;
}
