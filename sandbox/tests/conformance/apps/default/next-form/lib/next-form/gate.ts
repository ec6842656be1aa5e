const holder = globalThis as typeof globalThis & { nextFormGates?: (() => void)[] };

/** Settles once the gate is opened. */
export const opened = () =>
  new Promise<void>((resolve) => {
    holder.nextFormGates = [...(holder.nextFormGates ?? []), resolve];
  });

/** @returns how many have waited */
export function open(): number {
  const gates = holder.nextFormGates ?? [];
  holder.nextFormGates = [];
  for (const resolve of gates) resolve();
  return gates.length;
}
