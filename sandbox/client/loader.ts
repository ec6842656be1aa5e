/** Where React finds the modules of the reader's app, once there is one. */
export const loader: { load: (id: string) => unknown } = {
  load: () => {
    throw new Error('no app has been started');
  },
};
