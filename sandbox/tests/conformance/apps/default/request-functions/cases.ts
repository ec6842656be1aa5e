import { afterwards } from './cases/after';
import { cookies } from './cases/cookies';
import { heads } from './cases/heads';
import { metadata } from './cases/metadata';
import { requests } from './cases/requests';

export const cases = [...cookies, ...requests, ...afterwards, ...heads, ...metadata];
