const fails = () => {
  throw new Error('no data for this page');
};

export default function Page() {
  return <p>{fails()}</p>;
}
