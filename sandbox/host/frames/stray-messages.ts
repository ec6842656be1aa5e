import { createBucket, mostStrays } from '../../shared/limits';

/** What cannot be brought to another origin arrives as `messageerror`. */
const types = ['message', 'messageerror'] as const;
/** Frames in frames, at most, through which the window that has posted a message is looked for. */
const deepest = 20;

/**
 * Counts the messages that an app posts to windows of the site. They are read by nobody, and still cost the page's thread.
 *
 * @param frame in which the app runs, with whatever frames it makes
 * @param flooded called once, where there are more than `mostStrays`
 * @returns stops counting
 */
export function watchStrays(frame: HTMLIFrameElement, flooded: () => void): () => void {
  const fits = createBucket(mostStrays);
  const count = ({ source }: MessageEvent) => {
    if (!isWithin(source, frame.contentWindow) || fits(1)) return;
    stop();
    flooded();
  };
  // The page is of the same origin as frame A, or it is never spoken to (`frame.ts`).
  const windows = new Set([window, window.parent].filter(isOfSite));
  const stop = () => {
    for (const each of windows) for (const type of types) each.removeEventListener(type, count);
  };
  for (const each of windows) for (const type of types) each.addEventListener(type, count);
  return stop;
}

function isWithin(source: MessageEventSource | null, ancestor: Window | null): boolean {
  if (!source || !ancestor || !('parent' in source)) return false;
  let at: Window = source;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (at === ancestor) return true;
    // The types do not say so: a frame that has been taken out of its page has no parent any more.
    const above: Window | null = at.parent;
    if (!above || above === at) return false;
    at = above;
  }
  return false;
}

function isOfSite(candidate: Window): boolean {
  try {
    return candidate.origin === window.origin;
  } catch {
    return false;
  }
}
