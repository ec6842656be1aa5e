'use server';

export async function countArguments(...all: number[]) {
  return `${all.length} arguments came`;
}
