'use server';

export async function rename(_: { name: string }) {}
