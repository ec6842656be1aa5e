import { expect, type Locator } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';

const textsOf = (button: Locator) =>
  button.evaluate((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    Object.assign(element, { texts });
  });

/** Each text that the button takes from the click until the answer has been dealt with. */
async function textsAfterClick({ open }: Lab, name: string) {
  const { page, settled, visit } = await open();
  await visit('/optimistic-updates');
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toHaveText('not liked');
  await textsOf(button);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await button.click();
  await answered;
  await settled();
  const texts = await button.evaluate((element) => Reflect.get(element, 'texts') as string[]);
  await page.reload();
  return { texts, reloaded: await button.textContent() };
}

const steps: Steps = async (lab) => {
  const plain = await textsAfterClick(lab, 'Like');
  lab.observe('Texts of the button, when the action revalidates nothing', plain.texts);
  lab.observe('Text once the page is loaded again', plain.reloaded);
  const refreshed = await textsAfterClick(lab, 'Like and revalidate');
  lab.observe('Texts of the button, when the action revalidates the page', refreshed.texts);
};

export default steps;
