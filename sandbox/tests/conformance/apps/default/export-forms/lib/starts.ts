export const started: string[] = [];

export default function () {
  return 'nameless';
}
['one', 'two'].forEach((each) => {
  started.push(each);
});
