import { type RefObject, useEffect, useRef, useState } from 'react';
import { embedPath } from '../ui/address';
import { copyId } from './copy-panel';
import styles from './embed-builder.module.css';
import type { EmbedPlace } from './places';

interface Props {
  /** Below `/embed/`, with its query. */
  path: string;
  title: string;
  place: EmbedPlace;
}

/** How long choosing pauses before the embed starts again, in milliseconds. */
const pause = 500;

/** The embed as it will be: at the size of the slide, and as much smaller as there is less room for it here. */
export function LiveFrame({ path, title, place }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const available = useWidth(room);
  const shown = useSettled(path, pause);
  const width = place.width ?? available;
  const scale = width > 0 ? Math.min(1, available / width) : 1;
  return (
    <section className={styles.live} aria-label="Preview">
      <p className={styles.about}>
        {place.width
          ? `${place.width} × ${place.height}, shown here at ${Math.round(scale * 100)} %`
          : 'Live'}
        {'. '}
        <a href={`#${copyId}`}>Copy it</a>, below.
      </p>
      <div ref={room} style={{ height: place.height * scale }}>
        {available > 0 && (
          <iframe
            // A new frame: one that goes from address to address would add each to what the back button goes through.
            key={shown}
            title={`Live: ${title}`}
            src={embedPath(shown)}
            allow="fullscreen"
            style={{ width, height: place.height, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </section>
  );
}

/** The width of an element in pixels; 0 until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The value once it has stayed the same for a while. */
function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
