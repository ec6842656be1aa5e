import { type AroundMessage, messageIn } from '../messages';
import { giveSize, isLaidOut, isOnItsWay, originOf, scaleOf } from './frame';

/** What an embed has been told. */
interface Told {
  isSeen?: boolean;
  scale?: number;
}

/** `data-src`: decks put it in the place of `src` when a slide is near. */
const selector = 'iframe[src*="/embed/"], iframe[data-src*="/embed/"]';
/** Whether an embed is loaded in it, or about to be, that is more than a picture of a slide. */
export const isEmbed = (target: EventTarget | null): target is HTMLIFrameElement =>
  target instanceof HTMLIFrameElement && target.src.includes('/embed/') && !('picture' in target.dataset);

/** Sends a message to the document that the address of a frame names, and to no other. */
export function tell(frame: HTMLIFrameElement, message: AroundMessage): void {
  const origin = originOf(frame);
  // A file on a disk has no origin to name.
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

/** Tells embeds whether they are in view, and how large, whenever that has changed. */
export function watchFrames(isSeen: (frame: HTMLIFrameElement) => boolean) {
  const told = new Map<HTMLIFrameElement, Told>();

  function lookAt(frame: HTMLIFrameElement): void {
    const known = told.get(frame);
    if (!known) return;
    if (!frame.isConnected || !isEmbed(frame)) {
      told.delete(frame);
      return;
    }
    const seen = isSeen(frame);
    // In what moves slides in and out, one that is hidden may have any size.
    const isKnown = (!seen && isLaidOut(frame)) || (known.scale !== undefined && isOnItsWay(frame));
    const scale = (isKnown ? undefined : scaleOf(frame)) ?? known.scale;
    if (scale !== known.scale && scale) tell(frame, messageIn('scale', { scale }));
    if (seen !== known.isSeen) tell(frame, messageIn(seen ? 'start' : 'stop', {}));
    Object.assign(known, { isSeen: seen, scale });
  }

  return {
    /** A new document is in the frame: it has been told nothing. */
    greet(frame: HTMLIFrameElement) {
      told.set(frame, {});
      lookAt(frame);
    },
    look() {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) giveSize(frame);
      for (const frame of told.keys()) lookAt(frame);
    },
  };
}
