'use server';

export * from './save';
