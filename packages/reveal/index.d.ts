/** Live examples on the slides of a deck: they fill their slide, start and stop with it, and their keys turn it. */
export default function actionOrRoute(): {
  id: string;
  init: (deck: {
    on: (event: string, listener: () => void) => void;
    getSlidesElement: () => HTMLElement;
  }) => void;
  destroy: () => void;
};
