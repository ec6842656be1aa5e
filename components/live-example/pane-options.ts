'use client';

import type { AppKey } from 'next-sandbox/keys';
import { createContext, useContext } from 'react';
import type { EmbedState, VariantState } from '../../embed/state';
import type { LineRange } from './line-range';

/** What a page asks of the panes of an example, beside which of them is in view. */
export interface AskedOptions {
  /** The file to show first. */
  file?: string;
  /** The files that get a tab; empty for those that the example has chosen. */
  files: readonly string[];
  /** Lines of the first file to mark. */
  lines: readonly LineRange[];
  part: 'code' | 'wire' | 'console';
  /** Whether it starts when it comes into view. */
  startsByItself: boolean;
  isReadOnly: boolean;
  /** Whether the app runs as with JavaScript switched off. */
  withoutScripts: boolean;
  /** In milliseconds. */
  latency: 0 | 80 | 300;
  /** The step to show, counted from one, of a variant that has steps; otherwise the last is shown, the variant itself. */
  step?: number;
  /** Hears of each step that comes into view. */
  onStep?: (step: number) => void;
  /** The page of the app to open. */
  initialPath?: string;
}

export interface PaneOptions extends AskedOptions {
  /** The example is out of sight: nothing starts, and what runs holds still. */
  isPaused: boolean;
  /** Told of keys of the app that turn slides, or are this page's own, where these are wanted. */
  onDeckKey?: (key: AppKey) => void;
  /** What was kept of the example when it was here last. */
  kept?: EmbedState;
  /** Told of what is worth keeping of a variant, whenever that changes. */
  onKeep?: (variant: string, state: VariantState) => void;
  /** How often everything was put back to what the page opened with, and how often that was taken back. */
  resets: number;
  undos: number;
}

export const defaultPaneOptions: PaneOptions = {
  files: [],
  lines: [],
  part: 'code',
  startsByItself: true,
  isReadOnly: false,
  withoutScripts: false,
  latency: 0,
  isPaused: false,
  resets: 0,
  undos: 0,
};

const PaneOptionsContext = createContext(defaultPaneOptions);
export const PaneOptionsProvider = PaneOptionsContext.Provider;
export const usePaneOptions = (): PaneOptions => useContext(PaneOptionsContext);
