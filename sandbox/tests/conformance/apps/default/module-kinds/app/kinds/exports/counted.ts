let count = 1;
export const more = () => {
  count += 1;
};
export { count as 'the-count' };
