export interface Note {
  id: string;
  text: string;
}

const store = globalThis as typeof globalThis & { notes?: Map<string, Note> };

store.notes ??= new Map([['1', { id: '1', text: 'Buy milk' }]]);

export const notes = store.notes;
