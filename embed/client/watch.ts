import { type AroundMessage, messageIn } from '../messages';
import { giveSize, isLaidOut, isOnItsWay, originOf, scaleOf } from './frame';

/** What an embed was sent last. */
interface LastSent {
  isSeen?: boolean;
  scale?: number;
}

/** `data-src`: decks put it in the place of `src` when a slide is near. */
const selector = 'iframe[src*="/embed/"], iframe[data-src*="/embed/"]';
/** Whether an embed is loaded in it, or about to be, that is more than a picture of a slide. */
export const isEmbed = (target: EventTarget | null): target is HTMLIFrameElement =>
  target instanceof HTMLIFrameElement && target.src.includes('/embed/') && !('picture' in target.dataset);

/** Sends a message to the document that the address of a frame names, and to no other. */
export function send(frame: HTMLIFrameElement, message: AroundMessage): void {
  const origin = originOf(frame);
  // A file on a disk has no origin to name.
  frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
}

/** Tells embeds whether they are in view, and how large, whenever that has changed. */
export function watchFrames(isSeen: (frame: HTMLIFrameElement) => boolean) {
  const sent = new Map<HTMLIFrameElement, LastSent>();

  function lookAt(frame: HTMLIFrameElement): void {
    const known = sent.get(frame);
    if (!known) return;
    if (!frame.isConnected || !isEmbed(frame)) {
      sent.delete(frame);
      return;
    }
    const seen = isSeen(frame);
    // In what moves slides in and out, one that is hidden may have any size.
    const isKnown = (!seen && isLaidOut(frame)) || (known.scale !== undefined && isOnItsWay(frame));
    const scale = (isKnown ? undefined : scaleOf(frame)) ?? known.scale;
    if (scale !== known.scale && scale) send(frame, messageIn('scale', { scale }));
    if (seen !== known.isSeen) send(frame, messageIn(seen ? 'start' : 'stop', {}));
    Object.assign(known, { isSeen: seen, scale });
  }

  return {
    /** A new document is in the frame: it has been sent nothing. */
    greet(frame: HTMLIFrameElement) {
      sent.set(frame, {});
      lookAt(frame);
    },
    look() {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) giveSize(frame);
      for (const frame of sent.keys()) lookAt(frame);
    },
  };
}
