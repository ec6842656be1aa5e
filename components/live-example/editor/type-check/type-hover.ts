import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { typeAt } from './use-type-check';

/** The type of what the pointer is on. @param isOn whether types are checked */
export const typeHover = (path: string, isOn: () => boolean): Extension =>
  hoverTooltip(async (view, pos) => {
    const word = view.state.wordAt(pos);
    if (!isOn() || !word) return null;
    const text = await typeAt(path, view.state.doc.toString(), word.from);
    if (!text) return null;
    const create = () => {
      const dom = document.createElement('pre');
      dom.className = 'cm-type';
      dom.textContent = text;
      return { dom };
    };
    return { pos: word.from, end: word.to, above: true, create };
  });
