/** Answers in place of Next.js whether it runs in Docker, so that the machine does not decide the result. */
const modules = require('node:module');

const load = modules._load;

modules._load = function answerInPlace(name, ...rest) {
  if (!name.endsWith('compiled/is-docker')) return load.call(this, name, ...rest);
  return () => process.env.IS_IN_DOCKER === 'yes';
};
