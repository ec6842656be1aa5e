import type { Lab, Steps } from '../../experiment';

const buttons = ['Through a closure', 'By the reference', 'By a bound reference'];

async function submitted({ open }: Lab, button: string, javaScript: boolean): Promise<string[]> {
  const { page, sent, settled, visit } = await open({ javaScript });
  await visit('/closure-as-form-action');
  const before = sent().length;
  await page.getByRole('button', { name: button }).click();
  await settled();
  return sent().slice(before);
}

const steps: Steps = async (lab) => {
  const { body } = await lab.send('The page as the server renders it', { path: '/closure-as-form-action' });
  const formOf = (id: string) => new RegExp(`<form[^>]*id="${id}"[\\s\\S]*?</form>`).exec(body)?.[0] ?? '';
  lab.observe(
    'The form with a closure has javascript:throw as its address',
    formOf('closure').includes('action="javascript:throw'),
  );
  for (const id of ['closure', 'reference', 'bound']) {
    lab.observe(
      `Hidden $ACTION field in the form: ${id}`,
      /type="hidden"[^>]*name="\$ACTION_/.test(formOf(id)),
    );
  }
  for (const button of buttons) {
    lab.observe(`Without JavaScript it sends: ${button}`, await submitted(lab, button, false));
  }
  lab.observe('With JavaScript the closure sends', await submitted(lab, 'Through a closure', true));
};

export default steps;
