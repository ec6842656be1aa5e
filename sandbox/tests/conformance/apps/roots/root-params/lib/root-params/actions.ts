'use server';

import { lang } from 'next/root-params';
import { tried } from './tried';

export async function ask() {
  return tried(lang);
}
