const kept = globalThis as typeof globalThis & { prerenderedFormPost?: number };

export const posts = () => kept.prerenderedFormPost ?? 0;

export function count() {
  kept.prerenderedFormPost = posts() + 1;
}
