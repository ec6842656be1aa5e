export const currency = 'USD';
export const places = 2;
