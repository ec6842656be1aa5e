'use server';

import { permanentRedirect, RedirectType, redirect } from 'next/navigation';

export async function go() {
  redirect('/going/target');
}
export async function goInPlace() {
  redirect('/going/target', RedirectType.replace);
}
export async function goForGood() {
  permanentRedirect('/going/target');
}
export async function goForGoodInPlace() {
  permanentRedirect('/going/target', RedirectType.replace);
}
