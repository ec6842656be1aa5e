'use server';

export const settings = { size: 1 };
