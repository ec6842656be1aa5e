import { Buttons } from './buttons';

export default function Page() {
  const captured = 4;
  async function inline(this: void, more?: number) {
    'use server';
    return captured + (more ?? 0);
  }
  const object = {
    async method(this: void) {
      'use server';
      return captured;
    },
  };
  return <Buttons inline={inline} method={object.method} />;
}
