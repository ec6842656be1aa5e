import type { ReactNode } from 'react';

/** One layout of a drawing: how large it is in its own units, and what is on it. */
export interface Layout {
  width: number;
  height: number;
  shapes: ReactNode;
}

/** A mental model as a picture, in two layouts with the same words. */
export interface Picture {
  /** What is drawn, in a few words. */
  title: string;
  narrow: Layout;
  wide: Layout;
}

/** As wide as an article is on the smallest phone, and as the wide layout becomes in a column of text. */
export const narrowWidth = 288;
export const wideWidth = 720;
