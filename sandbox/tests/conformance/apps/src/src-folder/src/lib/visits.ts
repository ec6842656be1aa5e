let visits = 0;

/** How often this module was asked. */
export const visit = () => ++visits;
