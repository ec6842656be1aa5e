/** By this digest the browser knows that the server has left a part of the page to it. */
export const bailout = 'BAILOUT_TO_CLIENT_SIDE_RENDERING';
