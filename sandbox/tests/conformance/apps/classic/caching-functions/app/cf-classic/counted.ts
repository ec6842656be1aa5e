const shared = globalThis as typeof globalThis & { cfAfter?: number; cfTurned?: boolean };

export const counted = () => shared.cfAfter ?? 0;
export const countAfter = () => {
  shared.cfAfter = counted() + 1;
};

/** Whether the page asks for its request by now. */
export const hasTurned = () => shared.cfTurned ?? false;
export const turn = () => {
  shared.cfTurned = true;
};
