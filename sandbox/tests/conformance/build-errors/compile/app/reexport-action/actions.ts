'use server';

export { save } from './save';
