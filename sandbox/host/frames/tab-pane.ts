import type { Tab } from '../../shared/protocol';

const titles: Record<Tab, string> = { 1: 'The running app', 2: 'The running app, second tab' };

/** The place of one tab on screen: its frame under a caption, which shows while there are two tabs. */
export interface TabPane {
  /** Until then the frame runs unseen, behind what is shown. */
  show(): void;
  remove(): void;
}

/** Puts the frame into the document, which loads it. */
export function createTabPane(tab: Tab, frame: HTMLIFrameElement): TabPane {
  const pane = document.createElement('section');
  pane.className = 'tab waiting';
  pane.dataset.tab = String(tab);
  const caption = document.createElement('p');
  caption.textContent = `Tab ${tab}`;
  frame.title = titles[tab];
  pane.append(caption, frame);
  document.body.append(pane);
  const countTabs = () => {
    document.body.dataset.tabs = document.querySelector('.tab.shown[data-tab="2"]') ? '2' : '1';
  };
  return {
    show() {
      pane.className = 'tab shown';
      frame.className = 'shown';
      countTabs();
    },
    remove() {
      pane.remove();
      countTabs();
    },
  };
}
