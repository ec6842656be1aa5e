'use server';

import { throwOne } from '../throws';

export async function fail(kind: string) {
  throwOne(kind);
}
