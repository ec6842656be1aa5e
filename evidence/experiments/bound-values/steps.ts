import type { Lab, Steps } from '../../experiment';

async function notesAfter({ open, send }: Lab, button: string, change?: [from: string, to: string]) {
  const { page, settled, visit } = await open({ javaScript: false });
  await visit('/bound-values');
  if (change) {
    // As anybody can with the tools of the browser.
    await page.locator('form', { hasText: button }).evaluate((form, [from, to]) => {
      for (const field of form.querySelectorAll('input')) field.value = field.value.replace(from, to);
    }, change);
  }
  await page.getByRole('button', { name: button }).click();
  await settled();
  const { body } = await send('What the actions have noted', { path: '/bound-values/notes' });
  return JSON.parse(body).at(-1) ?? null;
}

const steps: Steps = async (lab) => {
  const { body } = await lab.send('The page as the server renders it', { path: '/bound-values' });
  lab.observe('The value that `bind` fixes can be read in the HTML', body.includes('price-by-bind'));
  lab.observe('The value that a closure captures can be read in the HTML', body.includes('price-by-closure'));
  lab.observe('What the bound action gets', await notesAfter(lab, 'Bound'));
  const changed = await notesAfter(lab, 'Bound', ['price-by-bind', 'price-of-my-choice']);
  lab.observe('What it gets once the field is changed in the browser', changed);
  lab.observe('What the closure has captured', await notesAfter(lab, 'Captured'));
};

export default steps;
