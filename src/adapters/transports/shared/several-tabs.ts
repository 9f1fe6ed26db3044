/** What is fetched when a second tab of the same visitor turns up. */
export { Desk } from './desk.js';
export { Follower } from './follower.js';
