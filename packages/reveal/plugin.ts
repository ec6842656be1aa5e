import { connect } from '../../embed/client/connect';

/** What it needs of a deck of reveal.js. */
interface Deck {
  on(event: string, listener: () => void): void;
  getSlidesElement(): HTMLElement;
}

/** Live examples on the slides of a deck: they fill their slide, start and stop with it, and their keys turn it. */
export default function actionOrRoute() {
  let close = () => {};
  return {
    id: 'action-or-route',
    init(deck: Deck) {
      stretch(deck.getSlidesElement());
      const connection = connect({ isSeen });
      close = connection.close;
      for (const event of ['ready', 'slidechanged', 'resize']) deck.on(event, connection.look);
    },
    destroy: () => close(),
  };
}

/** Also while the overview shows all slides: of a frame in the background of a slide reveal.js says the same. */
const isSeen = (frame: HTMLIFrameElement) =>
  frame.closest('section:not(.present), .slide-background:not(.present)') === null;

/** Lets each embed that has no height of its own fill what its slide leaves. */
function stretch(slides: HTMLElement): void {
  const frames = 'section > iframe:is([src*="/embed/"], [data-src*="/embed/"]):not([height])';
  for (const frame of slides.querySelectorAll<HTMLIFrameElement>(frames)) {
    if (!frame.style.height) frame.classList.add('r-stretch');
  }
}
