import { revalidatePath, revalidateTag } from 'next/cache';

const functions: Record<string, (...given: never[]) => unknown> = { revalidatePath, revalidateTag };

export type Call = [name: string, ...given: unknown[]];

/** @returns what the function gives back, as a text */
export function run([name, ...given]: Call): string {
  return typeof functions[name]?.(...(given as never[]));
}
