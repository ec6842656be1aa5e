import { framePath } from 'next-sandbox';
import { type RefObject, useEffect } from 'react';
import { pathOnSite } from '../../ui/address';

interface Props {
  /** What runs in it. */
  of: string;
  ref: RefObject<HTMLIFrameElement | null>;
  /** Names what its first app was compiled to when the site was built; fetched while the page still loads. */
  precompiled?: string;
  /** Whether there is anything to see in it. */
  isAlive: boolean;
  className?: string;
}

/**
 * The frame that an app runs in. It is in the page from the start and stays the same element, as one that moves loads again;
 * its address is set when somebody is about to see it (`openFrame`, `early-start.tsx`).
 */
export function SandboxFrame({ of, ref, precompiled, isAlive, className }: Props) {
  return (
    <iframe
      ref={ref}
      className={className}
      title={`Preview: ${of}`}
      // Allowed to frames of any origin unless said otherwise: a window over all others, which no app is to open.
      allow="picture-in-picture 'none'"
      loading="lazy"
      data-src={`${pathOnSite(framePath)}${precompiled ? `#${precompiled}` : ''}`}
      inert={!isAlive}
      // The address may have been set before React sees the page.
      suppressHydrationWarning
    />
  );
}

/** Loads a frame: when it comes near the screen, or now. */
export function openFrame(frame: HTMLIFrameElement, when: 'near' | 'now'): void {
  if (when === 'now') frame.loading = 'eager';
  const { src } = frame.dataset;
  if (src && !frame.hasAttribute('src')) frame.src = src;
}

/** Loads the frame, and connects to each document of the sandbox that it shows; the first may be there already. */
export function useConnected(
  frame: RefObject<HTMLIFrameElement | null>,
  connect: (frame: HTMLIFrameElement) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let connected: Document | null = null;
    const look = () => {
      const { contentDocument } = element;
      if (!contentDocument || contentDocument === connected || !isSandbox(contentDocument)) return;
      connected = contentDocument;
      connect(element);
    };
    element.addEventListener('load', look);
    openFrame(element, 'now');
    look();
    return () => element.removeEventListener('load', look);
  }, [frame, connect]);
}

/** A frame that has not begun to load shows an empty document. */
const isSandbox = ({ readyState, location }: Document) =>
  readyState === 'complete' && location.pathname.endsWith(framePath);
