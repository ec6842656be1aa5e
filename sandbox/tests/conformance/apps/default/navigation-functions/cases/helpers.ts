import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import { seen } from '../../../../steps';

export const shows = (app: App, text: string) => expect(seen(app, 'shown')).toHaveText(text);
