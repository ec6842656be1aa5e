'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import styles from './divider.module.css';
import { ranges, type SizeName, setSize, useSize } from './sizes';

interface Props {
  name: SizeName;
  /** What it makes larger and smaller, and of which variant. */
  label: string;
}

/**
 * Between two parts of a pane; dragged by pointer or moved by arrow keys. It is the same for all panes of a page. The size
 * goes to the pane as a custom property, past React: what runs in the pane is not drawn again at each step.
 */
export function Divider({ name, label }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(name);
  useEffect(() => {
    const pane = element.current?.parentElement?.style;
    // The style sheet has the initial size: where it is set too, the browser works out the styles of the whole pane twice.
    if (size === ranges[name].initial) pane?.removeProperty(`--${name}`);
    else pane?.setProperty(`--${name}`, `${size}`);
  }, [name, size]);

  const isUpright = name === 'split';
  const drag = (event: PointerEvent<HTMLElement>) => {
    const pane = element.current?.parentElement?.getBoundingClientRect();
    if (!pane || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const part = isUpright
      ? (event.clientX - pane.left) / pane.width
      : (pane.bottom - event.clientY) / pane.height;
    setSize(name, part * 100);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = sizeAfter(event.key, name, size);
    if (next === undefined) return;
    event.preventDefault();
    setSize(name, next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two parts, <hr>, cannot be moved
    <div
      ref={element}
      className={styles.divider}
      data-divider={name}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={ranges[name].min}
      aria-valuemax={ranges[name].max}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => setSize(name, ranges[name].initial)}
      data-needs-script=""
    />
  );
}

const step = 2;

/** The size a key leads to; the strip is measured from below, so that up makes it larger. */
function sizeAfter(key: string, name: SizeName, size: number): number | undefined {
  const { min, max } = ranges[name];
  const [less, more] = name === 'split' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp'];
  const sizes = new Map([
    [less, size - step],
    [more, size + step],
    ['Home', min],
    ['End', max],
  ]);
  return sizes.get(key);
}
