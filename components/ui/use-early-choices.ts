import { useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLSelectElement || element instanceof HTMLInputElement;

const isSwitch = (field: Field) => field.type === 'checkbox' || field.type === 'radio';

/** Whether a reader, not the server, put the value there: the page is sent with nothing typed and nothing chosen. */
const isChosen = (field: Field) =>
  field.name !== '' &&
  (field instanceof HTMLInputElement && isSwitch(field)
    ? field.checked && !field.defaultChecked
    : field.value !== '');

/**
 * Saves what was typed and chosen before the page was hydrated: React would put its own values back at the next
 * render. The choices go into the address, by the names of the fields; so call it before the hook that reads the
 * address, or in a child of the component that does.
 * @returns a ref for the form whose fields are named as in the address
 */
export function useEarlyChoices() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const chosen = [...(form.current?.elements ?? [])].filter(isField).filter(isChosen);
    if (chosen.length === 0) return;
    const { pathname, search, hash } = window.location;
    const params = new URLSearchParams(search);
    for (const { name } of chosen) params.delete(name);
    for (const { name, value } of chosen) params.append(name, value);
    // The state is handed on because Next.js, which keeps its own in it, may not be listening yet.
    window.history.replaceState(window.history.state, '', `${pathname}?${params}${hash}`);
  }, []);
  return form;
}
