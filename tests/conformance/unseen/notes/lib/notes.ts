export interface Note {
  id: string;
  text: string;
}

const store = globalThis as typeof globalThis & { notes?: Map<string, Note> };
export const notes = (store.notes ??= new Map([['1', { id: '1', text: 'Buy milk' }]]));
