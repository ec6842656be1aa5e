import { both } from '../../../lib/export-forms/circle-a';
import { isEven } from '../../../lib/export-forms/even';
import { early } from '../../../lib/export-forms/imported-late';
import * as odd from '../../../lib/export-forms/odd';

export const POST = () => Response.json([both(), isEven(4), odd.isOdd(4), odd.isEven(3), early]);
