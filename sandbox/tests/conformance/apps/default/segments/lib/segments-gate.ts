interface Gate {
  waiting: number;
  opened: Promise<void>;
  open(): void;
}

const store = globalThis as typeof globalThis & { segmentGates?: Map<string, Gate> };
const gates = () => {
  store.segmentGates ??= new Map();
  return store.segmentGates;
};

/** From now on `pass` waits at this gate, so that a case sees what is shown meanwhile and need not wait for a time. */
export function hold(name: string) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  gates().set(name, { waiting: 0, opened, open });
}

export async function pass(name: string) {
  const gate = gates().get(name);
  if (!gate) return;
  gate.waiting += 1;
  await gate.opened;
}

export const countAt = (name: string) => gates().get(name)?.waiting ?? 0;

export function open(name: string) {
  gates().get(name)?.open();
  gates().delete(name);
}
